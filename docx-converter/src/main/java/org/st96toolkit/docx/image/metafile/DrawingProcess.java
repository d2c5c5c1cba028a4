package org.st96toolkit.docx.image.metafile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.st96toolkit.docx.image.metafile.Drawing.NotDrawn;
import org.st96toolkit.docx.image.metafile.Drawing.Reason;

/** One drawing process, from its start to its end. For one thread at a time, but {@link #kill} may come from any. */
final class DrawingProcess {

    private static final int BUFFER = 64 << 10;
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private DrawingProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @throws IOException where it cannot be started, or not in time
     */
    static DrawingProcess start(DrawingSettings settings) throws IOException {
        String classPath =
                settings.classPath().isEmpty() ? ClassPlaces.classPath() : ClassPlaces.join(settings.classPath());
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dlog4j2.disable.jmx=true",
                "-cp",
                classPath,
                DrawingMain.class.getName()));
        // What these variables ask of every Java process (an agent, a debugger's port) is not meant for this one.
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        DrawingProcess started = new DrawingProcess(builder.start());
        Deadline deadline = new Deadline(started, settings.startLimit());
        try {
            if (started.in.readInt() != DrawingMain.GREETING) {
                throw new IOException("it is not the drawing process that was expected");
            }
        } catch (IOException cause) {
            started.kill();
            throw new IOException("it did not start" + (deadline.over() ? " in time" : ""), cause);
        } finally {
            deadline.met();
        }
        return started;
    }

    /** Draws; where it takes too long or the process ends, the process is dead afterwards. */
    Drawing draw(DrawingRequest request, Duration limit) {
        Deadline deadline = new Deadline(this, limit);
        try {
            request.write(out);
            return Drawing.read(in, request.mostPixels());
        } catch (IOException gone) {
            kill();
            return deadline.over()
                    ? new NotDrawn(Reason.TIME_LIMIT, "")
                    : new NotDrawn(Reason.PROCESS_ENDED, gone.toString());
        } finally {
            deadline.met();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Lets it end by itself for a short time, and kills it then. */
    void end() {
        try {
            out.close();
            if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException alreadyGone) {
            kill();
        } catch (InterruptedException wanted) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Kills it and waits until it is gone; the system may take its time, but not ours. */
    void kill() {
        process.destroyForcibly();
        try {
            boolean gone = process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            if (gone) {
                process.getInputStream().close();
                process.getOutputStream().close();
            }
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        } catch (IOException closed) {
            // What was still to be sent has nobody to read it.
            return;
        }
    }

    /** The time of the processor that it has used; nothing where the system does not say. */
    private Optional<Duration> used() {
        return process.info().totalCpuDuration();
    }

    /**
     * Kills the process at a time, unless it was met before. Needs no thread of ours. What counts is the time of the processor that the
     * process uses, so that a busy machine does not make pictures disappear, and a multiple of that by the clock.
     */
    private static final class Deadline {

        private static final int CLOCK = 12;
        private static final long SHORTEST_WAIT = 50;

        private final DrawingProcess process;
        private final Duration limit;
        private final Optional<Duration> usedBefore;
        private final long start = System.nanoTime();
        private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);

        private enum State {
            RUNNING,
            MET,
            OVER
        }

        Deadline(DrawingProcess process, Duration limit) {
            this.process = process;
            this.limit = limit;
            this.usedBefore = process.used();
            again(limit.toMillis());
        }

        private void again(long milliseconds) {
            CompletableFuture.delayedExecutor(Math.max(SHORTEST_WAIT, milliseconds), TimeUnit.MILLISECONDS)
                    .execute(this::look);
        }

        private void look() {
            if (state.get() != State.RUNNING) {
                return;
            }
            Duration clock = Duration.ofNanos(System.nanoTime() - start);
            Duration used = usedBefore
                    .flatMap(before -> process.used().map(now -> now.minus(before)))
                    .orElse(clock);
            boolean over = used.compareTo(limit) >= 0 || clock.compareTo(limit.multipliedBy(CLOCK)) >= 0;
            if (!over) {
                again(limit.minus(used).toMillis());
            } else if (state.compareAndSet(State.RUNNING, State.OVER)) {
                process.process.destroyForcibly();
            }
        }

        boolean over() {
            return state.get() == State.OVER;
        }

        void met() {
            state.compareAndSet(State.RUNNING, State.MET);
        }
    }
}
