package org.st96toolkit.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three streams of a command. Documents and answers go to {@code out}, findings to {@code err}.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param showsColours whether a person looks at a terminal that shows colours, and wants them
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean showsColours) {}
