const p = /\(site)|\(x.y)/
