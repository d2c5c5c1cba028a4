package org.st96toolkit.validation.interoperable;

import java.util.regex.Pattern;

/**
 * The spellings of a value.
 *
 * @param exact those that come back as they are
 * @param said those that the other side can say at all
 */
record ValueForm(Pattern exact, Pattern said) {

    boolean says(String value) {
        return said.matcher(value).matches();
    }

    boolean keeps(String value) {
        return exact.matcher(value).matches();
    }
}
