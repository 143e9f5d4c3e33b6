extension Language {
  static let english = Language(
    code: "en",
    functionWords: """
      the of and to in is that it was for on with as his he be at by this had not are but from
      or have an they which one you were her all she there would their we him been has when who
      will more no if out so said what up its about into than them can only other
      """,
    months: """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """,
    weekdays: """
      monday tuesday wednesday thursday friday saturday sunday
      mon tue tues wed thu thur thurs fri sat sun
      """,
    dateWords: "at on of the st nd rd th am pm a m p o clock utc gmt est edt cst cdt pst pdt bst ist",
    publicationWords: "published updated posted modified created last first date edited on time",
    relativeTimeWords: """
      today yesterday ago just now second seconds minute minutes hour hours day days week weeks
      month months year years min mins hr hrs an a
      """,
    bylinePrefixes: """
      by
      written by
      posted by
      published by
      """,
    authorRoles: """
      staff writer
      correspondent
      """,
    creditWords: "photo photos photograph photographs picture pictures image images credit credits source courtesy illustration",
    numberWords: """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
      fifteen sixteen seventeen eighteen nineteen twenty
      """,
    sectionNames: """
      news
      world
      world news
      politics
      """,
    spamWords: "casino casinos poker slots betting viagra cialis payday",
    phrases: """
      [navigation]
      back to top
      back to top button
      scroll to top
      skip to content
      skip to main content
      show more
      load more
      ? home
      ? menu
      ? search
      page # of #
      [comment-form]
      leave a reply
      leave a comment
      cancel reply
      # comments
      your email address will not be published
      required fields are marked
      save my name email and website in this browser for the next time i comment
      ? name
      ? comments
      [related]
      related articles
      read more: …
      you may also like
      [share]
      share this
      share on …
      [cookie]
      we use cookies ……
      [legal]
      all rights reserved
      """)
}
