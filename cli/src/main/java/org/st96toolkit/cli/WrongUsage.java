package org.st96toolkit.cli;

/** What was asked for makes no sense; the message says why, in one line. Found before anything is written. */
final class WrongUsage extends Exception {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }

    WrongUsage(String message, Exception cause) {
        super(message, cause);
    }
}
