package org.st96toolkit.docx.section;

/**
 * A word or phrase that heads a section.
 *
 * @param language its language, as in the names of the lists: {@code en}, {@code zh-CN}
 * @param section what it opens
 * @param text as it is written in the list
 * @param confirmed whether a primary source has it
 */
public record HeadingWord(String language, Section section, String text, boolean confirmed) {}
