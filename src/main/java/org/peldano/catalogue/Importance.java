package org.peldano.catalogue;

/** How much a requirement counts. */
public enum Importance {
    ESSENTIAL(3),
    IMPORTANT(2),
    DESIRABLE(1);

    private final int weight;

    Importance(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
