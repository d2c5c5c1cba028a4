package org.st96toolkit.validation.profile;

import java.util.HashSet;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.validation.body.Body;

/** Each claim has a positive number. That numbers follow one another is a matter of identity. */
final class ClaimNumberRule implements BodyRule {

    @Override
    public void check(Body body, Findings findings) {
        for (Body.ClaimSet set : body.claimSets()) {
            Set<Location> numbered = new HashSet<>();
            new NumberedClaims(set)
                    .claims()
                    .forEach(claim -> numbered.add(claim.claim().location()));
            for (Body.Claim claim : set.claims()) {
                if (!numbered.contains(claim.location())) {
                    findings.add(
                            ProfileCode.CLAIM_NUMBER_FORM,
                            claim.location(),
                            claim.number().orElse(""));
                }
            }
        }
    }
}
