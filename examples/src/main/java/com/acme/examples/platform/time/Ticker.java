package com.acme.examples.platform.time;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing after another, with a pause between. What fails now is tried again at the next tick: the work itself must
 * know what is due, by the database's clock, and bear repetition.
 */
public final class Ticker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Ticker.class);

    private final ScheduledExecutorService thread;
    private final ScheduledFuture<?> ticks;

    private Ticker(ScheduledExecutorService thread, ScheduledFuture<?> ticks) {
        this.thread = thread;
        this.ticks = ticks;
    }

    public static Ticker every(Duration pause, String name, Runnable work) {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
        return new Ticker(
                thread,
                thread.scheduleWithFixedDelay(() -> run(name, work), 0, pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Returns after the work that is being done, if any. */
    @Override
    public void close() {
        ticks.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static void run(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("{} failed and is tried again", name, e);
        }
    }
}
