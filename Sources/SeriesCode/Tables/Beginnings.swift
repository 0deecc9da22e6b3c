/// For each byte, the numbers of the rules that it may begin. Bytes that begin the same rules have one list together.
struct Beginnings {
    /// Each that a byte had at some time.
    private(set) var lists: [[Int]] = []
    /// For each byte, the number of its list, or -1.
    private var numbers = Array(repeating: -1, count: 256)

    func list(at byte: UInt8) -> Int? {
        let number = numbers[Int(byte)]
        return number < 0 ? nil : number
    }

    /// Adds a rule behind those that these bytes may begin already.
    mutating func add(_ rule: Int, at bytes: [UInt8]) {
        var longer: [(number: Int, than: Int)] = []
        for byte in bytes {
            let number = numbers[Int(byte)]
            if let known = longer.first(where: { $0.than == number }) {
                numbers[Int(byte)] = known.number
            } else {
                lists.append((number < 0 ? [] : lists[number]) + [rule])
                longer.append((lists.count - 1, than: number))
                numbers[Int(byte)] = lists.count - 1
            }
        }
    }
}
