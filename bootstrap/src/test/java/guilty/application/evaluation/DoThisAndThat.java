package guilty.application.evaluation;

/** A driving port with two jobs. */
public interface DoThisAndThat {
  void doThis();

  void doThat();
}
