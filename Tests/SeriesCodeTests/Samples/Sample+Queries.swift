extension Sample {
    static let queries: [Sample] = [
        Sample(
            "graphql",
            ##"""
            query Part($id: ID!) { # one
            kkkkk ffff vvv  tt     c ccc
              part(id: $id) @include(if: true) { name ...More }
              ffff yy  vvv  aaaaaaaa yy  oooo            tttt
            }

            """##),
        Sample(
            "sql",
            ##"""
            -- one
            cc ccc
            SELECT name, count(*) FROM "part" p WHERE name = 'it''s' AND n > 1.5; /* two */
            kkkkkk       fffff    kkkk ssssss   kkkkk        ssseess kkk     nnn  cc ccc cc
            create table part (id integer primary key, name text not null);
            kkkkkk kkkkk          ttttttt kkkkkkk kkk       tttt kkk kkkk
            """##),
    ]
}
