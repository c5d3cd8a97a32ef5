package io.plimsoll.batch.remote;

import java.time.Duration;

/**
 * How evaluations are shared with other processes.
 *
 * @param queue names the queue of the broker; only processes that share a database may share it
 * @param parts how many parts a run is split into, 1 or more
 * @param pollInterval how often the process that runs it looks how far the others are
 * @param timeout how long a run may take before it breaks off
 */
public record RemoteSettings(String queue, int parts, Duration pollInterval, Duration timeout) {}
