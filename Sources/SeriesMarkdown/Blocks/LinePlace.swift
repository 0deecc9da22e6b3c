/// A line of the source: its number, from 0, and where it starts.
struct LinePlace {
    let number: Int
    let start: Int
}
