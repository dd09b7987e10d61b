package vn.loa.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Tells open pages what happens, as server-sent events: the state when a page connects, and again whenever it changes. */
final class Events {
    /** A page that went away is noticed at the latest when this comment cannot be sent. */
    private static final long BEAT_SECONDS = 15;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state;
    private boolean closed;

    Events(State first) {
        state = first;
    }

    State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    void tell(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps the calling thread for as long as the page is open. */
    void serve(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            stream(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stream(OutputStream out) throws IOException, InterruptedException {
        State told = state();
        send(out, "data: " + told.json());
        while (await(told)) {
            State now = state();
            send(out, now.equals(told) ? ":" : "data: " + now.json());
            told = now;
        }
    }

    /** Returns when there is something to send, be it a beat; false when there never will be again. */
    private boolean await(State told) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(BEAT_SECONDS);
        lock.lock();
        try {
            while (!closed && state.equals(told) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private static void send(OutputStream out, String message) throws IOException {
        out.write((message + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
