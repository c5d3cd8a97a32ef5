package io.plimsoll.batch.feed;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a run of the import is about, as its job parameters say it.
 *
 * @param fingerprint of what the files say
 */
record ImportParameters(Path folder, String fingerprint, Path rejected) {
  private static final String FOLDER = "folder";
  private static final String FINGERPRINT = "fingerprint";
  private static final String REJECTED = "rejected";

  static ImportParameters of(JobExecution run) {
    JobParameters parameters = run.getJobParameters();
    return new ImportParameters(
        Path.of(Objects.requireNonNull(parameters.getString(FOLDER))),
        Objects.requireNonNull(parameters.getString(FINGERPRINT)),
        Path.of(Objects.requireNonNull(parameters.getString(REJECTED))));
  }

  RejectedFile rejectedFile(FeedFile<?> file) {
    return new RejectedFile(rejected.resolve(file.name()));
  }

  JobParameters toJobParameters() {
    return new JobParametersBuilder()
        .addString(FOLDER, folder.toString())
        .addString(FINGERPRINT, fingerprint)
        .addString(REJECTED, rejected.toString())
        .toJobParameters();
  }
}
