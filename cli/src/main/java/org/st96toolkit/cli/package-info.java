/**
 * The {@code st96} command: a thin layer over the facade of core that reads arguments, calls it, and writes documents,
 * reports and receipts. It alone prints, and it alone ends the virtual machine, with the exit status that the README lists. It
 * may see every module; nothing sees it.
 */
package org.st96toolkit.cli;
