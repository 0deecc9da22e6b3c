/// One `\if` or `\elseif`.
struct Branch: Sendable {
    let conditions: [Condition]
    let body: Body
}
