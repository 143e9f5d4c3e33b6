extension Language {
  /// Names and signs that pages print in every language.
  static let international = Language(
    code: "",
    functionWords: "",
    months: "",
    weekdays: "",
    dateWords: "t z utc gmt h am pm",
    publicationWords: "",
    relativeTimeWords: "",
    bylinePrefixes: "",
    authorRoles: """
      afp
      reuters
      ap
      associated press
      dpa
      ansa
      efe
      epa
      tass
      xinhua
      pti
      ani
      """,
    creditWords: "foto",
    numberWords: "",
    sectionNames: """
      blog
      video
      podcast
      podcasts
      """,
    spamWords: """
      casino casinos kasino kazino казино 1xbet mostbet melbet pinup slots slot88 togel gacor
      viagra cialis levitra tramadol xanax ambien escorts judi sbobet bet365 betway 22bet 1win leovegas
      """,
    phrases: """
      [navigation]
      a b c d e f g h i j k l m n o p q r s t u v w x y z
      [share]
      ? facebook
      ? twitter
      ? x
      ? whatsapp
      ? telegram
      ? linkedin
      ? pinterest
      ? reddit
      ? tumblr
      ? instagram
      ? tiktok
      ? youtube
      ? snapchat
      ? vk
      ? vkontakte
      ? viber
      ? flipboard
      ? pocket
      ? xing
      ? messenger
      ? threads
      ? bluesky
      ? mastodon
      ? line
      ? weibo
      ? wechat
      ? qq
      ? qzone
      ? rss
      ? skype
      ? discord
      ? digg
      ? stumbleupon
      ? google
      ? gmail
      ? hatena
      ? naver
      ? kakaotalk
      ? e-mail
      ? email
      ? mail
      ? url
      ? feed
      """)

  /// Agencies and stock houses, which stand in credits.
  static let agencies: StaticString = """
    afp
    reuters
    ap
    ap photo
    associated press
    getty
    getty images
    epa
    epa efe
    efe
    dpa
    picture alliance
    shutterstock
    istock
    istockphoto
    adobe stock
    alamy
    unsplash
    pexels
    pixabay
    flickr
    wikimedia commons
    wikipedia
    tass
    ria novosti
    xinhua
    ansa
    keystone
    imago
    imago images
    belga
    anp
    scanpix
    ntb
    tt
    lusa
    agencia brasil
    anadolu
    depositphotos
    dreamstime
    """
}
