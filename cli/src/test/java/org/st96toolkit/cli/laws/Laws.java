package org.st96toolkit.cli.laws;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Receipt;
import org.st96toolkit.core.Toolkit;
import org.st96toolkit.core.diagnostic.Diagnostic;
import org.st96toolkit.core.diagnostic.Result;

/** Holds the conversion of a document against the laws: what it breaks, in a few words, or that all held. */
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

    Laws(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** What a document breaks: {@link #HELD}, {@code withheld CODE}, or the name of a fault. */
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
        if (!receipt.verified()) {
            return "not verified " + codes(there);
        }
        if (!receipt.valid().equals("valid")) {
            return "not valid " + codes(there);
        }
        Result<PatentDocument> back =
                toolkit.convert(Input.of("made", made.bytes()), receipt.source().format());
        if (back.value().isEmpty()) {
            return "withheld on the way back " + codes(back);
        }
        Result<PatentDocument> again =
                toolkit.convert(Input.of("back", back.orElseThrow().bytes()), to);
        if (again.value().isEmpty()) {
            return "withheld the second time " + codes(again);
        }
        if (!Arrays.equals(made.bytes(), again.orElseThrow().bytes())) {
            return "not stable";
        }
        return HELD;
    }

    private static String codes(Result<PatentDocument> result) {
        return result.report().diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == org.st96toolkit.core.diagnostic.Severity.ERROR)
                .map(diagnostic -> diagnostic.code().id())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What the text of a document loses: the names of parts with fewer characters than before. */
    String lostText(byte[] bytes, String to) {
        Result<PatentDocument> there = toolkit.convert(Input.of("source", bytes), to);
        if (there.value().isEmpty()) {
            return "";
        }
        Receipt receipt = there.orElseThrow().receipt().orElseThrow();
        Map<String, Long> after = receipt.target().characters();
        return receipt.source().characters().entrySet().stream()
                .filter(entry -> entry.getValue() > after.getOrDefault(entry.getKey(), 0L))
                .map(Map.Entry::getKey)
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
