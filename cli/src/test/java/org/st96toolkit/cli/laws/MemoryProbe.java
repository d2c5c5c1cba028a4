package org.st96toolkit.cli.laws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.st96toolkit.core.ConversionOptions;
import org.st96toolkit.core.Input;
import org.st96toolkit.core.PatentDocument;
import org.st96toolkit.core.Toolkit;

/** Runs in a JVM of its own, with little memory. */
final class MemoryProbe {

    private static final int WARM = 100;
    private static final int KILOBYTE = 1 << 10;

    private MemoryProbe() {}

    /**
     * Converts a file to another, or ({@code growth}) two files over and over, and prints how many kilobytes more are in use
     * after that.
     *
     * <p>Arguments: {@code convert FROM TO}, or {@code growth CONVERSIONS FILE FILE}.
     */
    public static void main(String[] arguments) throws IOException {
        Toolkit toolkit = Toolkit.load();
        if (arguments[0].equals("convert")) {
            Files.write(Path.of(arguments[2]), convert(toolkit, Path.of(arguments[1])));
            return;
        }
        int conversions = Integer.parseInt(arguments[1]);
        long before = 0;
        for (int i = 0; i < WARM + conversions; i++) {
            if (i == WARM) {
                before = used();
            }
            convert(toolkit, Path.of(arguments[2 + i % 2]));
        }
        System.out.println((used() - before) / KILOBYTE);
    }

    private static byte[] convert(Toolkit toolkit, Path file) {
        PatentDocument made =
                toolkit.convert(Input.of(file), ConversionOptions.DEFAULT).orElseThrow();
        if (!made.receipt().orElseThrow().verified()) {
            throw new IllegalStateException("not verified");
        }
        return made.bytes();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
