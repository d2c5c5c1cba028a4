package org.st96toolkit.cli.laws;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Receipt;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;

/**
 * Holds the conversion of a document against the laws: what it breaks, in a few words, or that all held. What vanished would
 * be missing after the way back, so that the first law is held with the second.
 */
final class Laws {

    static final String HELD = "held";

    /** Ten seconds are too long for any document; on a machine that builds beside, more may pass. */
    private static final int SECONDS = Integer.getInteger("laws.seconds", 60);

    private static final ExecutorService RUNNER = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "laws");
        thread.setDaemon(true);
        return thread;
    });

    private final Toolkit toolkit;
    private final Toolkit other;
    private final Judges judges;
    private final AtomicLong outputs = new AtomicLong();

    /** Who judges beside the toolkit itself. */
    enum Judges {
        /** Nobody. */
        NONE,
        /** The official schema or DTD of what is made. */
        OUTPUT,
        /** The official schema or DTD of both sides, which says of the source what white space means. */
        BOTH
    }

    Laws(Toolkit toolkit) {
        this(toolkit, toolkit, Judges.NONE);
    }

    /**
     * @param other another toolkit, which must make the same bytes
     */
    Laws(Toolkit toolkit, Toolkit other, Judges judges) {
        this.toolkit = toolkit;
        this.other = other;
        this.judges = judges;
    }

    /** The sum of the bytes that were made, in any order: the same in each run. */
    String outputs() {
        return Long.toHexString(outputs.get());
    }

    /** The law that a verdict speaks of. */
    static String law(String verdict) {
        if (verdict.startsWith("law")) {
            return verdict.substring(0, verdict.indexOf(':'));
        }
        return verdict.startsWith("withheld ") ? "withheld" : "other";
    }

    /** What a document breaks: {@link #HELD}, {@code withheld CODE}, or a law and its fault. */
    String verdict(byte[] bytes, String to) {
        Future<String> verdict = RUNNER.submit(() -> judge(bytes, to));
        try {
            return verdict.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            verdict.cancel(true);
            if (Boolean.getBoolean("laws.stacks")) {
                Thread.getAllStackTraces().forEach((thread, frames) -> {
                    if (thread.getName().equals("laws")) {
                        System.out.println(Arrays.stream(frames)
                                .limit(400)
                                .filter(f -> !f.getClassName().startsWith("java"))
                                .map(f -> f.getFileName() + ":" + f.getLineNumber())
                                .collect(Collectors.joining(" ")));
                    }
                });
            }
            return "hangs";
        } catch (ExecutionException e) {
            return "throws " + e.getCause().getClass().getSimpleName() + " " + where(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String where(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.st96toolkit"))
                .limit(3)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" "));
    }

    private String judge(byte[] bytes, String to) {
        Result<PatentDocument> there = toolkit.convert(Input.of("source", bytes), to);
        if (there.value().isEmpty()) {
            return "withheld " + codes(there);
        }
        PatentDocument made = there.orElseThrow();
        Receipt receipt = made.receipt().orElseThrow();
        CRC32 sum = new CRC32();
        sum.update(made.bytes());
        outputs.addAndGet(sum.getValue());
        if (!receipt.verified()) {
            return "laws 1 and 2: not verified " + codes(there);
        }
        if (!receipt.valid().equals("valid")) {
            return "law 3: not valid " + codes(there);
        }
        if (judges != Judges.NONE) {
            List<String> faults = Oracle.faults(made.format(), made.bytes());
            if (!faults.isEmpty()) {
                return "law 3: officially not valid " + faults.get(0).replaceFirst("[0-9:]+ ", "");
            }
        }
        Result<PatentDocument> back =
                toolkit.convert(Input.of("made", made.bytes()), receipt.source().format());
        if (back.value().isEmpty()) {
            return "laws 1 and 2: withheld on the way back " + codes(back);
        }
        if (judges == Judges.BOTH) {
            List<String> differences = Oracle.differences(
                    receipt.source().format(), bytes, back.orElseThrow().bytes());
            if (!differences.isEmpty()) {
                return "laws 1 and 2: another document for XMLUnit";
            }
        }
        if (!Arrays.equals(made.bytes(), bytes(other, bytes, to))) {
            return "law 4: other bytes by another toolkit";
        }
        if (!Arrays.equals(made.bytes(), bytes(toolkit, back.orElseThrow().bytes(), to))) {
            return "law 4: not stable";
        }
        return HELD;
    }

    private static byte[] bytes(Toolkit toolkit, byte[] source, String to) {
        ConversionOptions options =
                ConversionOptions.DEFAULT.to(to).verify(false).validate(false);
        return toolkit.convert(Input.of("again", source), options)
                .value()
                .map(PatentDocument::bytes)
                .orElse(new byte[0]);
    }

    private static String codes(Result<PatentDocument> result) {
        return result.report().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == org.st96toolkit.core.diagnostic.Severity.ERROR)
                .map(diagnostic -> diagnostic.code().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The findings, for a reader. */
    List<String> findings(byte[] bytes, String to) {
        return toolkit.convert(Input.of("source", bytes), to).report().diagnostics().stream()
                .map(Laws::line)
                .toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.location().line() + ":" + diagnostic.location().column() + " "
                + diagnostic.code().id() + " " + diagnostic.arguments();
    }
}
