package vn.loa.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets one process at a time change a target. The system gives the lock back when its holder dies. */
final class TargetLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FileChannel channel;
    private final FileLock lock;

    private TargetLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock, waiting while somebody else holds it.
     *
     * @param what for others to read: what is being done
     * @param wait how long at most
     * @throws Refusal naming the holder, when it still holds the lock after that time
     */
    static TargetLock take(Path file, String what, Duration wait, Consumer<String> say) throws IOException, Refusal {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = await(channel, file, wait, say);
            byte[] holder = ("tiến trình " + ProcessHandle.current().pid() + ", " + what + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder), 0);
            return new TargetLock(channel, lock);
        } catch (IOException | Refusal | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock await(FileChannel channel, Path file, Duration wait, Consumer<String> say)
            throws IOException, Refusal {
        long end = System.nanoTime() + wait.toNanos();
        boolean said = false;
        while (true) {
            Optional<FileLock> lock = attempt(channel);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() - end >= 0) {
                throw new Refusal("nơi công bố đang bị giữ bởi " + holder(file) + "; hãy thử lại sau");
            }
            if (!said) {
                say.accept("Chờ " + holder(file) + " xong việc…");
                said = true;
            }
            pause();
        }
    }

    /** Empty while another process, or another thread of this one, holds it. */
    private static Optional<FileLock> attempt(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static String holder(Path file) throws IOException {
        String holder = Files.readString(file).strip();
        return holder.isEmpty() ? "một tiến trình khác" : holder;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("bị ngắt khi đang chờ khóa", e);
        }
    }

    /** An {@link IOException} when the lock was lost, as by somebody deleting the file on a network drive. */
    void stillHeld() throws IOException {
        if (!lock.isValid()) {
            throw new IOException("khóa công bố đã mất");
        }
    }

    /** Empties the file while the lock is still held, so that a stale holder is never named. */
    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        }
    }
}
