package io.plimsoll.benchmarks.evaluate;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that this process has used, at most: the parts of the heap peak at their times. */
final class HeapPeak {
  private static final List<MemoryPoolMXBean> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  private HeapPeak() {}

  static void reset() {
    POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  static long bytes() {
    return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
