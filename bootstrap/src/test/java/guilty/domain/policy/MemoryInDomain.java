package guilty.domain.policy;

class MemoryInDomain implements Policies {
  @Override
  public int count() {
    return 0;
  }
}
