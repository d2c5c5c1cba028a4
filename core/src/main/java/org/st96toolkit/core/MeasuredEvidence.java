package org.st96toolkit.core;

import org.st96toolkit.core.format.Vocabulary;
import org.st96toolkit.core.xml.XmlElement;

/** The evidence of a document, measured once, when it is first asked for. Thread-safe. */
final class MeasuredEvidence implements Receipt.Evidence {

    private final byte[] bytes;
    private final XmlElement root;
    private final Vocabulary vocabulary;
    private String sha256;
    private DocumentCounts counts;

    MeasuredEvidence(byte[] bytes, XmlElement root, Vocabulary vocabulary) {
        this.bytes = bytes;
        this.root = root;
        this.vocabulary = vocabulary;
    }

    @Override
    public synchronized String sha256() {
        if (sha256 == null) {
            sha256 = Toolkit.sha256(bytes);
        }
        return sha256;
    }

    @Override
    public synchronized DocumentCounts counts() {
        if (counts == null) {
            counts = DocumentCounts.of(root, vocabulary);
        }
        return counts;
    }
}
