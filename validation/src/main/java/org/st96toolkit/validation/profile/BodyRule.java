package org.st96toolkit.validation.profile;

import org.st96toolkit.validation.body.Body;

/** A rule, or a family of rules that look at the same. Without state. */
interface BodyRule {

    /** Looks at a body once, and tells what is wrong. */
    void check(Body body, Findings findings);
}
