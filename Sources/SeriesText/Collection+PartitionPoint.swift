extension RandomAccessCollection {
    /// Where the first element stands for which `precedes` is false; those for which it is true all stand before it.
    @inlinable package func partitionPoint(where precedes: (Element) -> Bool) -> Index {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
            if precedes(self[middle]) { low = index(after: middle) } else { high = middle }
        }
        return low
    }
}
