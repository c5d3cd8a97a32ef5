package guilty.tests;

class SleeperInTests {
  void waitALittle() throws InterruptedException {
    Thread.sleep(10);
  }
}
