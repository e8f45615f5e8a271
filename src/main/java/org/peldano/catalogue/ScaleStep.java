package org.peldano.catalogue;

/**
 * One step of the proficiency scale, in words for each sort of thing that is rated.
 *
 * @param value 0 to 5, after Dreyfus
 * @param knowledge the words for knowledge, techniques and tools
 * @param language the level of the CEFR, or null below A2
 */
public record ScaleStep(
        int value,
        LocalizedText name,
        LocalizedText task,
        LocalizedText aptitude,
        LocalizedText knowledge,
        String language) {}
