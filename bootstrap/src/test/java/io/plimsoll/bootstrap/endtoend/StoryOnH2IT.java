package io.plimsoll.bootstrap.endtoend;

import java.nio.file.Path;

class StoryOnH2IT extends Story {

  @Override
  Program program(Path folder) {
    return Program.in(folder);
  }
}
