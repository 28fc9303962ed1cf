package vn.vinhphuc.atlas.cartography.label;

/** The order of numbers that are nearly in order already, as the costs of places are that were found from a middle outwards. */
final class Ascending {

    private Ascending() {
    }

    /** The indices of the numbers from the least on; of equal ones the earlier comes first. */
    static int[] order(double[] numbers) {
        int[] order = new int[numbers.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            while (at > 0 && numbers[order[at - 1]] > numbers[i]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = i;
        }
        return order;
    }
}
