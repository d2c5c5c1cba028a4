package org.st96toolkit.cli;

import org.st96toolkit.docx.receipt.DocxReceipt;

/**
 * The receipt of a conversion of DOCX as it is written: {@code docs/receipt.md}.
 *
 * @param application what became of each character of the files, on their way to ST.96
 * @param conversion the receipt of the way from there to ST.36; nothing where ST.96 was wanted
 * @param written whether the result was handed out
 */
record ApplicationReceiptJson(DocxReceipt application, ReceiptJson conversion, boolean written) {}
