"""How the pages of a series are told by their links."""

# Of what an index has: a link down into its folder, but not to its glossary or its tags.
FIRST_PART = "a[href$='/']:not([href^='.'], [href^='/'], [href*=':'], [href*='glossary/'], [href*='tags/'])"
