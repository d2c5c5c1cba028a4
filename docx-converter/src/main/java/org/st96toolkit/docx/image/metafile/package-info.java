/**
 * Metafiles (EMF, WMF) drawn in a Java process of its own, which is killed at its time limit: a metafile can keep a processor busy for
 * ever, and a thread that draws cannot be stopped. Knows nothing of images otherwise.
 */
package org.st96toolkit.docx.image.metafile;
