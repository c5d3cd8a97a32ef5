package guilty.application.service;

class UseCaseInLayer {}
