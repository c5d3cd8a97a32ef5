package io.plimsoll.application.feed;

import io.plimsoll.application.evaluation.RunEvaluation;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads a marketplace feed from a folder of CSV files, then evaluates the policies of the offerings
 * that it touched. A bad line never stops the rest: it is kept with its number and the reason in a
 * file of the same name in another folder. Importing the same feed again changes nothing. An import
 * that was cut off is taken up where it was when the same feed is imported again.
 */
public interface ImportFeed {

  /**
   * Imports once. Not to be called within a transaction.
   *
   * @param folder the feed; a file that is missing there means nothing of that kind
   * @param rejected where rejected lines go; made when needed, and what an earlier import left
   *     there is replaced
   */
  Result run(Path folder, Path rejected, Progress progress);

  /** Is told now and then, from any thread, how far the import has come. */
  interface Progress extends RunEvaluation.Progress {

    /**
     * @param file such as {@code usages.csv}
     * @param records of this file that have been dealt with, the header not counted
     */
    void read(String file, long records);
  }

  /**
   * What became of the records of one file: {@code read} is the sum of the other three.
   *
   * @param file such as {@code usages.csv}
   * @param stored that were new or changed something
   * @param unchanged that said what was known already
   * @param rejected that were kept aside with the reason
   */
  record FileSummary(String file, long read, long stored, long unchanged, long rejected) {}

  /** What became of the import. */
  sealed interface Result {

    /**
     * The feed is loaded and what it touched is evaluated.
     *
     * @param files in the order in which they were loaded; a missing file has read nothing
     */
    record Completed(List<FileSummary> files, RunEvaluation.Result.Completed evaluation)
        implements Result {
      public Completed {
        files = List.copyOf(files);
      }
    }

    /**
     * The feed is loaded, but the evaluation did not come to its end; the next evaluation makes up
     * for it.
     *
     * @param reason one sentence for people
     */
    record NotEvaluated(List<FileSummary> files, String reason) implements Result {
      public NotEvaluated {
        files = List.copyOf(files);
      }
    }

    /** Another import is under way; nothing was done. */
    record AlreadyRunning() implements Result {}

    /**
     * The folder is missing or can't be read; nothing was done.
     *
     * @param reason one sentence for people
     */
    record Unreadable(String reason) implements Result {}

    /**
     * The import broke off; what it had loaded stays, and the next import of the same feed goes on
     * from there.
     *
     * @param reason one sentence for people
     */
    record Failed(String reason) implements Result {}
  }
}
