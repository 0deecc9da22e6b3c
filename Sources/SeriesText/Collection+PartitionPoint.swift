extension Array {
    /// How many elements come before the first one for which `precedes` is false; those for which it is true all do.
    func partitionPoint(where precedes: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if precedes(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
