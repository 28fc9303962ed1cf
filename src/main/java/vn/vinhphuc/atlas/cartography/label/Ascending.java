package vn.vinhphuc.atlas.cartography.label;

/** The order of numbers that are nearly in order already, as the costs of places are that were found from a middle outwards. */
final class Ascending {

    private Ascending() {
    }

    /** The indices of the numbers from the least on; of equal ones the earlier comes first. */
    static int[] order(double[] numbers) {
        int[] order = new int[numbers.length];
        for (int i = 0; i < order.length; i++) {
            int at = i == 0 || numbers[order[i - 1]] <= numbers[i] ? i : place(numbers, order, i);
            System.arraycopy(order, at, order, at + 1, i - at);
            order[at] = i;
        }
        return order;
    }

    /** Behind all that are not greater, among those in order before it. */
    private static int place(double[] numbers, int[] order, int number) {
        int from = 0;
        int to = number;
        while (from < to) {
            int middle = (from + to) / 2;
            if (numbers[order[middle]] <= numbers[number]) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
