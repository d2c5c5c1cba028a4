package org.st96toolkit.docx.image.metafile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    /** Kills the process at a time, unless it was met before. Needs no thread of ours. */
    private static final class Deadline {

        private final CompletableFuture<Void> future = new CompletableFuture<>();
        private final CompletableFuture<Void> watch;

        Deadline(DrawingProcess process, Duration limit) {
            this.watch = future.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((met, over) -> {
                        if (over != null) {
                            process.process.destroyForcibly();
                        }
                    });
        }

        boolean over() {
            return watch.isCompletedExceptionally();
        }

        void met() {
            future.complete(null);
        }
    }
}
