package guilty.domain.model;

class PolicyInLayer {}
