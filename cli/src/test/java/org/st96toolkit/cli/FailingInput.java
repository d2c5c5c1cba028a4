package org.st96toolkit.cli;

import java.io.IOException;
import java.io.InputStream;

/** A standard input that fails when it is read. */
final class FailingInput extends InputStream {

    private final Exception failure;

    FailingInput(IOException failure) {
        this.failure = failure;
    }

    FailingInput(RuntimeException failure) {
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        if (failure instanceof IOException unreadable) {
            throw unreadable;
        }
        throw (RuntimeException) failure;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return read();
    }
}
