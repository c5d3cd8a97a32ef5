package io.plimsoll.batch.schedule;

/**
 * When policies are evaluated by themselves.
 *
 * @param cron six fields, seconds first, read in the configured time zone; {@code -} for never
 */
public record EvaluationSchedule(String cron) {}
