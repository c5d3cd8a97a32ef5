package io.plimsoll.bootstrap.endtoend;

import java.nio.file.Path;

class LcgFeedOnH2IT extends LcgFeed {

  @Override
  Program program(Path folder) {
    return Program.in(folder);
  }
}
