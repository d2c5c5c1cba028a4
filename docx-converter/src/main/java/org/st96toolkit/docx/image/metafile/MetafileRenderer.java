package org.st96toolkit.docx.image.metafile;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.st96toolkit.docx.image.metafile.Drawing.NotDrawn;
import org.st96toolkit.docx.image.metafile.Drawing.Reason;

/**
 * Draws metafiles in one process, which is started for the first, kept for the next, started anew where it was killed or ended, and
 * ended by {@link #close}. It ends with this process, too. Thread-safe: threads wait for one another.
 */
public final class MetafileRenderer implements AutoCloseable {

    private final DrawingSettings settings;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<Optional<DrawingProcess>> running = new AtomicReference<>(Optional.empty());
    private volatile boolean closed;

    /** A renderer that has not started anything yet. */
    public MetafileRenderer(DrawingSettings settings) {
        this.settings = settings;
    }

    /**
     * A picture that is wanted.
     *
     * @param enhanced whether it is an EMF file, not a WMF file
     * @param width how many pixels wide it shall be; 0 for its own size
     * @param height how many pixels high it shall be; 0 for its own size
     * @param resolution dots per inch, for its own size
     * @param mostPixels how many pixels it may have
     * @param smooth whether edges are drawn with shades between the colours
     */
    public record Wanted(boolean enhanced, int width, int height, int resolution, int mostPixels, boolean smooth) {}

    /**
     * Draws a metafile on white.
     *
     * @param file its bytes, unpacked
     * @param wanted how
     * @return the picture, or why there is none
     * @throws IllegalStateException after {@link #close}
     */
    public Drawing draw(byte[] file, Wanted wanted) {
        DrawingRequest request = new DrawingRequest(
                wanted.enhanced(),
                wanted.width(),
                wanted.height(),
                wanted.resolution(),
                wanted.mostPixels(),
                wanted.smooth(),
                file);
        turn.lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            return process().draw(request, settings.timeLimit());
        } catch (IOException cause) {
            String why = cause.getCause() == null ? "" : ": " + cause.getCause().getMessage();
            return new NotDrawn(Reason.NO_PROCESS, cause.getMessage() + why);
        } finally {
            turn.unlock();
        }
    }

    private DrawingProcess process() throws IOException {
        Optional<DrawingProcess> last = running.get();
        if (last.isPresent() && last.get().isAlive()) {
            return last.get();
        }
        DrawingProcess next = DrawingProcess.start(settings);
        running.set(Optional.of(next));
        if (closed) {
            next.kill();
            throw new IOException("closed");
        }
        return next;
    }

    /** The process that runs, or nothing where none does; for those who watch it. */
    public Optional<ProcessHandle> running() {
        return running.get().filter(DrawingProcess::isAlive).map(DrawingProcess::handle);
    }

    /** Ends the process. What is being drawn meanwhile by another thread is given up. */
    @Override
    public void close() {
        closed = true;
        running.getAndSet(Optional.empty()).ifPresent(turn.isLocked() ? DrawingProcess::kill : DrawingProcess::end);
    }
}
