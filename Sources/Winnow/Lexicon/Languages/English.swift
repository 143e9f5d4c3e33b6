extension Language {
  static let english = Language(
    code: "en",
    functionWords: """
      the of and to in is that it was for on with as his he be at by this had not are but from
      or have an they which one you were her all she there would their we him been has when who
      will more no if out so said what up its about into than them can only other could should
      these those then where how my your our some any because while
      """,
    months: """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sep sept oct nov dec
      """,
    weekdays: """
      monday tuesday wednesday thursday friday saturday sunday
      mon tue tues wed thu thur thurs fri sat sun
      """,
    dateWords: """
      at on of the date time first st nd rd th am pm a m p o clock hrs hours noon midnight utc gmt bst cet cest eet
      est edt et cst cdt ct mst mdt mt pst pdt pt ist aest aedt sgt hkt wat eat sast
      """,
    publicationWords: """
      published updated posted modified revised created added submitted released edited written
      last latest publication update originally issued
      """,
    relativeTimeWords: """
      today yesterday ago just now second seconds sec secs minute minutes hour hours day days week
      weeks month months year years min mins hr hrs an a one about over last updated
      """,
    bylinePrefixes: """
      by
      written by
      posted by
      story by
      text by
      report by
      reporting by
      reviewed by
      edited by
      compiled by
      submitted by
      interview by
      translated by
      analysis by
      guest post by
      author
      authors
      writer
      reporter
      editor
      """,
    authorRoles: """
      staff writer
      staff reporter
      senior reporter
      reporter
      sports reporter
      sports writer
      features writer
      senior writer
      contributing writer
      freelance journalist
      journalist
      correspondent
      senior correspondent
      special correspondent
      foreign correspondent
      political correspondent
      business correspondent
      health correspondent
      our correspondent
      editor
      senior editor
      editor in chief
      managing editor
      deputy editor
      associate editor
      executive editor
      contributing editor
      news editor
      political editor
      business editor
      sports editor
      editorial team
      news desk
      web desk
      columnist
      contributor
      guest author
      photographer
      staff photographer
      admin
      administrator
      super user
      environment correspondent
      arts correspondent
      science correspondent
      education correspondent
      education editor
      science editor
      environment editor
      """,
    creditWords: """
      photo photos photograph photographs photographer photography picture pictures pic pics image
      images credit credits courtesy illustration illustrations handout
      """,
    numberWords: """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
      fifteen sixteen seventeen eighteen nineteen twenty
      """,
    sectionNames: """
      news
      latest news
      breaking news
      top stories
      world
      world news
      international
      national
      local
      local news
      us
      uk
      europe
      asia
      africa
      middle east
      politics
      business
      economy
      finance
      money
      markets
      tech
      technology
      science
      environment
      climate
      weather
      health
      education
      sport
      sports
      football
      soccer
      cricket
      tennis
      opinion
      editorial
      analysis
      features
      investigations
      culture
      arts
      arts and culture
      books
      music
      celebrities
      entertainment
      life
      lifestyle
      style
      fashion
      food
      recipes
      travel
      crime
      crime and courts
      society
      obituaries
      events
      video
      videos
      photos
      podcasts
      blog
      reviews
      press releases
      uncategorized
      """,
    spamWords: """
      casino casinos poker slots betting bookmaker bookmakers sportsbook togel gacor judi bandar
      sbobet situs slot88 judionline rtp maxwin 1xbet 1win mostbet melbet parimatch betwinner betano
      bet365 22bet pinup joycasino fairspin leonbet w88 fun88 188bet m88 dafabet 4rabet crazytime
      megaways freespins viagra cialis levitra kamagra sildenafil tadalafil tramadol xanax ambien
      phentermine modafinil oxycontin payday porn porno xxx sexcam camgirls escort escorts milf
      hentai onlyfans hookup essaywriting essaypro papersowl writemyessay hacklink binaryoptions
      """,
    phrases: """
      [navigation]
      back to top
      back to top button
      scroll to top
      back to homepage
      skip to content
      skip to main content
      skip to navigation
      skip navigation
      skip to footer
      jump to content
      jump to navigation
      jump to search
      show more
      show less
      see more
      see all
      view more
      view all
      load more
      load more posts
      older posts
      newer posts
      read more
      read full article
      read the full story
      continue reading
      continue reading: …
      learn more
      click here
      click to enlarge
      click to expand
      main menu
      main navigation
      primary menu
      toggle navigation
      toggle menu
      open menu
      close menu
      post navigation
      page # of #
      next page
      previous page
      # of #
      # results
      you are here
      you are here: …
      breadcrumb
      breadcrumbs
      site map
      sitemap
      search for
      search results for …
      type and press enter
      hit enter to search or esc to close
      select language
      choose your language
      random article
      # views
      ? hits: …
      user rating: …
      start prev # next end
      recent posts
      recent comments
      ? archives
      select month
      blog archive
      entries feed
      rss feed
      proudly powered by wordpress
      blog at wordpress com
      newer post
      older post
      create new account
      printer friendly version
      from wikipedia the free encyclopedia
      retrieved from …
      hidden categories: …
      what links here
      cite this page
      download as pdf
      view history
      edit source
      edit this page
      move to sidebar hide
      this page was last edited on ……
      board index
      users browsing this forum ……
      you cannot post new topics in this forum
      this topic was automatically closed ……
      opens in new window
      opens in a new tab
      image # of #
      photo # of #
      view gallery
      hide caption
      page not found
      ? home
      ? menu
      ? search
      ? about
      ? about us
      ? contact
      ? contact us
      ? help
      ? faq
      ? close
      ? next
      ? previous
      ? back
      ? more
      ? categories
      ? table of contents
      ? quick links
      ? customer service
      ? edit
      ? add to cart
      ? add to basket
      ? shopping cart
      ? buy now
      ? my account
      ? sort by
      on this page
      in this article
      in this guide
      in this section
      ? contents
      ? docs
      ? documentation
      ? getting started
      ? guides
      ? reference
      ? tutorials
      ? api reference
      search the docs
      search documentation
      edit on github
      jump to recipe
      skip to product information
      skip to recipe
      ? sale
      ? gift ideas
      ? new arrivals
      ? best sellers
      ? shop
      ? shop now
      ? cart
      ? my cart
      ? basket
      ? bag
      ? checkout
      ? add to bag
      add to wishlist
      add to favourites
      add to favorites
      add to compare
      ? wishlist
      ? account
      previous: …
      next: …
      sort by …
      sort by: …
      filter by: …
      ? report
      ? quote
      ? flag
      ? hide
      ? expand
      ? collapse
      expand all
      collapse all
      ? careers
      ? jobs
      ? press
      ? winners
      ? faqs
      ? support
      ? help center
      ? help centre
      ? docs home
      ? store
      ? locations
      ? our story
      ? overview
      view image in fullscreen
      open image in fullscreen
      explore more on these topics
      reuse this content
      skip to results
      choosing a selection results in a full page refresh……
      press the space key then arrow keys to make a selection
      use left/right arrows to navigate the slideshow……
      opens in a new window
      opens in a new window or tab
      opens external website
      opens external website in a new window
      load image # in gallery view
      load image # in gallery viewer
      load image into gallery viewer…
      open media # in gallery view
      open media # in modal
      open featured media in gallery view
      load slide # of #
      ? slide # of #
      decrease quantity for …
      increase quantity for …
      view full details
      view store information
      couldn't load pickup availability
      could not load pickup availability
      check availability at other stores
      alphabetically a-z
      alphabetically z-a
      price low to high
      price high to low
      price: low to high
      price: high to low
      ? lowest price first
      ? highest price first
      date old to new
      date new to old
      sort by popularity
      sort by average rating
      ? sort by latest
      sort by price: low to high
      sort by price: high to low
      ? default sorting
      showing the single result
      showing all # results
      clear all filters
      filter and sort
      filter & sort
      your cart is empty
      your shopping cart is empty
      your bag is empty
      your basket is empty
      you have no items in your shopping cart
      you have no items in your cart
      added to your cart
      ? added to cart
      item added to your cart
      items added to your cart
      item added to cart
      adding product to your cart
      ? view cart
      view my cart
      view basket
      ? continue shopping
      ? proceed to checkout
      have an account log in to check out faster
      ? estimated total
      taxes and shipping calculated at checkout
      tax included and shipping calculated at checkout
      tax included shipping calculated at checkout
      shipping calculated at checkout
      shipping & taxes calculated at checkout
      shipping and taxes calculated at checkout
      taxes discounts and shipping calculated at checkout
      taxes discounts and shipping are calculated at checkout
      notify me when available
      notify me when this product is available
      email me when available
      email when available
      see all details on coverage
      see all # supported languages
      interface full audio subtitles
      image not available for …
      ? image not available
      brief content visible double tap to read full content
      full content visible double tap to read brief content
      roll over image to zoom in
      click image to open expanded view
      ? hover to zoom
      ? tap to zoom
      ? click to zoom
      ? tap to expand
      compare this product
      report incorrect product information
      report an issue with this product
      report an issue with this product or seller
      would you like to tell us about a lower price
      promoted items on ebay are selected……
      oops looks like we re having trouble connecting to our server……
      read item description or contact seller for details……
      not eligible for ebay purchase protection programs
      seller s other items
      ? report this item
      save this event: …
      this item is a recurring or deferred purchase……
      ? quick view
      ? quick shop
      ? quick add
      ? choose options
      ? select options
      ? regular price
      ? sale price
      ? unit price
      ? sold out
      ? out of stock
      ? in stock
      ? quantity
      ? subtotal
      [byline]
      about the author
      view all posts by …
      more articles by …
      reporting by ……
      additional reporting by ……
      medically reviewed by ……
      fact checked by ……
      [timestamp]
      # min read
      # minute read
      reading time # min
      reading time # minutes
      estimated reading time # minutes
      less than a minute read
      listen to this article
      last medically reviewed on …
      [caption]
      image used for representational purposes only
      image source …
      image caption …
      [credit]
      photo: …
      photos: …
      photo credit: …
      photo by …
      photo courtesy of …
      photograph by …
      picture: …
      image: …
      image credit: …
      image source: …
      image by …
      image courtesy of …
      illustration by …
      credit: …
      file photo
      ap photo …
      getty images
      ? source: …
      ? courtesy of …
      [media-fallback]
      please enable javascript ……
      you need to enable javascript ……
      javascript is disabled ……
      to view this video please enable javascript ……
      your browser does not support ……
      your browser doesn t support ……
      sorry your browser doesn t support ……
      you are using an outdated browser ……
      this video is unavailable
      this content is not available in your region
      video unavailable
      the media could not be loaded ……
      this is a modal window
      an error occurred while retrieving sharing information ……
      if playback doesn t begin shortly try restarting your device
      audio player
      video player
      use up down arrow keys to increase or decrease volume
      watch on youtube
      watch later
      play video
      loading please wait
      view this post on instagram
      a post shared by …
      sorry your browser does not support ……
      this video is not available …
      ? loading
      ? play
      [share]
      share this
      share this article
      share this post
      share this story
      share this page
      sharing is caring
      share on …
      share via …
      share by email
      share to facebook
      share to twitter
      click to share on …
      click to print …
      ? pin it
      email this
      email a friend
      blogthis
      print this article
      print this page
      copy link
      link copied
      follow us
      follow us on …
      like us on facebook
      connect with us
      join our whatsapp channel ……
      # shares
      ? like this
      # likes
      bookmark the permalink
      ? share
      ? tweet
      ? like
      ? follow
      ? print
      ? email
      ? e-mail
      ? save
      ? facebook
      ? twitter
      ? x
      ? instagram
      ? youtube
      ? linkedin
      ? whatsapp
      ? telegram
      ? pinterest
      ? reddit
      print recipe
      pin recipe
      ? pin
      pin this recipe …
      tweet this
      did you make this recipe ……
      tag us on …
      follow us on google news
      share this: …
      copy link to clipboard
      email a link to a friend
      email this to a friend
      share this event: …
      share this product
      share this item
      [related]
      related articles
      related posts
      related stories
      related content
      related topics
      related: …
      similar articles
      read also
      read also: …
      also read: …
      read more: …
      read more about …
      read next: …
      must read
      recommended for you
      you may also like
      you might also like
      you may have missed
      more on this story
      more news
      up next
      most read
      most popular
      most viewed
      popular posts
      trending now
      latest articles
      editor s picks
      editors picks
      previous article
      next article
      previous article: …
      next article: …
      previous post
      next post
      previous post: …
      next post: …
      ? related
      ? see also
      ? see also: …
      ? more from …
      ? read: …
      ? watch: …
      ? trending
      related questions
      related products
      related items
      similar questions
      similar products
      customers also bought
      customers also viewed
      customers who bought this item also bought
      frequently bought together
      recently viewed
      recently viewed items
      you may also be interested in
      people also ask
      people also viewed
      ? more essays
      ? more articles
      ? more stories
      ? more posts
      hot network questions
      recommended stories
      recommended reading
      read the original article here
      read the original here
      originally published at ……
      originally published on ……
      originally published in ……
      originally appeared on ……
      this article first appeared on ……
      this article originally appeared on ……
      this story originally appeared on ……
      this story first appeared on ……
      this article was originally published ……
      this story was originally published ……
      also see: …
      read now: …
      read this next
      up next: …
      must read: …
      must reads
      read full story: …
      more from this series
      more in this series
      more on this topic
      more on this: …
      more like this
      more stories like this
      more stories from …
      you might also like: …
      you may also like: …
      you might also be interested in
      you might also enjoy
      you may also enjoy
      related story: …
      related stories: …
      related coverage
      related coverage: …
      related reading
      related reading: …
      related video: …
      trending stories
      click here to read …
      customers also liked
      customers who bought this also bought
      customers who viewed this item also viewed
      customers who viewed this also viewed
      people who viewed this item also viewed
      people who bought this also bought
      people also bought
      recently viewed products
      your recently viewed items……
      your recently viewed products
      products related to this item
      similar sponsored items
      ? similar items
      more from this seller
      more items from this seller
      inspired by your recent views
      inspired by your browsing history
      what other items do customers buy after viewing this item
      ? complete the look
      [comment-form]
      leave a reply
      leave a comment
      leave a comment on …
      cancel reply
      post a comment
      post comment
      add a comment
      add new comment
      your comment
      your name
      your email
      your email address will not be published
      your e-mail address will not be published
      required fields are marked
      save my name email and website in this browser for the next time i comment
      notify me of follow up comments by email
      this site uses akismet ……
      learn how your comment data is processed
      you may use these html tags and attributes ……
      allowed html tags: …
      web page addresses and e-mail addresses turn into links automatically
      you must be logged in to post a comment
      log in to comment
      log in or register to post comments
      you are commenting using your ……
      logged in as …
      your comment is awaiting moderation
      comments are closed
      comments off
      comments off on …
      both comments and pings are currently closed
      you can follow any responses ……
      you can leave a response ……
      this entry was posted in ……
      # comments
      # comment
      # replies
      # comments on …
      # replies to …
      ? # response to …
      ? # responses to …
      no comments yet
      be the first to comment
      be the first to comment on …
      join the discussion
      view comments
      view all comments
      older comments
      comments powered by disqus
      was this page helpful
      ? # thoughts on …
      ? name
      ? website
      ? comment
      ? comments
      ? submit
      ? cancel
      recipe rating
      save my name and email in this browser for the next time i comment
      save my name in this browser for the next time i comment
      sort by newest
      sort by oldest
      ? newest
      ? oldest
      newest first
      oldest first
      load more comments
      required fields are marked …
      required fields are marked with an asterisk
      fields marked with an asterisk are required
      no comments for …
      no comments on …
      comments are off
      comments for this thread are now closed
      you must be logged in to ……
      you must log in to ……
      please log in to ……
      please login to ……
      login or register to post comments
      write a comment
      add your comment
      post your comment
      have your say
      join the conversation
      tell us what you think
      trackback uri
      trackback url
      rss feed for comments on this post
      be the first to write a review
      be the first to review this item
      be the first to review this product
      ? be the first to review …
      be the first to leave a review
      be the first to ask a question
      write the first review
      there are no reviews yet
      no reviews yet
      no customer reviews yet
      there are no customer reviews yet……
      there are currently no customer reviews……
      only logged in customers who have purchased this product may leave a review
      you must be logged in to post a review
      you must be logged in to leave a review
      log in to write a review
      ask about this product
      was this review helpful to you
      was this review helpful yes no
      was this helpful yes no
      did you find this review helpful
      ? based on # reviews
      based on # review
      based on # ratings
      # customer reviews
      # customer ratings
      # global ratings
      see all reviews
      see all # reviews
      read all # reviews
      read all reviews
      see more reviews
      show more reviews
      load more reviews
      translate all reviews to english
      reviewed in the united states on ……
      reviewed in the united kingdom on ……
      reviewed in canada on ……
      reviewed in australia on ……
      reviewed in india on ……
      top reviews from the united states
      top reviews from other countries
      # out of # people found this helpful……
      # of # people found this helpful……
      ? verified buyer
      ? verified review
      ? customer reviews
      [comment]
      report comment
      pingback: …
      trackback: …
      pingback from …
      pingback by …
      pingback on …
      trackback from …
      trackback by …
      comment by: …
      ? reply
      ? reply to …
      ? originally posted by …
      [captcha]
      captcha
      i m not a robot
      prove you are human
      time limit is exhausted please reload captcha
      this question is for testing whether or not you are a human visitor ……
      this site is protected by recaptcha ……
      ? what is # #
      ? how much is # #
      ? please solve # #
      [subscribe]
      sign up for our ……
      sign up to our newsletter ……
      sign up now
      subscribe to our ……
      subscribe to: …
      subscribe via email
      subscribe now
      subscribe to continue reading
      join our newsletter
      get the latest news delivered to your inbox
      enter your email address to subscribe to this blog ……
      enter your email address
      email address
      join # other subscribers
      newsletter sign up
      thank you for subscribing
      we respect your privacy
      unsubscribe at any time
      by subscribing you agree ……
      this article is for subscribers only
      this content is for subscribers only
      already a subscriber
      already have an account
      you have # free articles remaining
      you have reached your limit of free articles ……
      to continue reading please ……
      register now
      log in or register
      sign in or register
      sign out
      log out
      create an account
      forgot password
      lost your password
      remember me
      start your free trial
      download our app
      download on the app store
      get it on google play
      support our journalism
      donate now
      ? donate
      ? support us
      ? subscribe
      ? newsletter
      ? sign up
      ? sign in
      ? log in
      ? login
      ? register
      ? password
      forgot your password
      create account
      ? join
      ? join now
      join our mailing list …
      join our newsletter …
      you must be logged in to …
      you need to be logged in to …
      you must log in to …
      log in to reply
      sign in to comment
      get the day's headlines in your inbox
      get our newsletter …
      delivered to your inbox
      sign up here
      subscribe to get new posts by email
      sign up to our weekly …
      sign up to our daily …
      sign in to save this article
      have a tip email us at ……
      got a tip email us at ……
      to view the full story please subscribe ……
      to read the full story please subscribe ……
      to continue reading ……
      continue reading with ……
      this content is for members only
      already a subscriber ……
      already a member ……
      if you're already a subscriber ……
      not a subscriber ……
      first-time subscribers ……
      sign up for our newsletter ……
      sign up for the newsletter ……
      sign up for our free newsletter ……
      sign up for our daily newsletter ……
      sign up for our weekly newsletter ……
      subscribe to our newsletter ……
      subscribe to our channel ……
      subscribe to our youtube channel ……
      join our newsletter ……
      join our mailing list ……
      join our telegram channel ……
      join our whatsapp group ……
      join us on telegram ……
      get our newsletter ……
      get the latest news delivered to your inbox ……
      get breaking news delivered ……
      never miss a story ……
      never miss an update ……
      don't miss out on the latest news ……
      follow us on google news ……
      follow me on …
      like us on facebook …
      support independent journalism
      support our work
      do you want to be informed of ……
      log in to set a price alert……
      log in to see price
      login to see price
      log in to view prices
      click here to register
      download the free kindle app and start reading kindle books……
      [cookie]
      we use cookies ……
      we and our partners ……
      we value your privacy ……
      your privacy is important to us
      this site uses cookies ……
      this website uses cookies ……
      by using this site you agree ……
      by continuing to use this site ……
      by clicking accept all you ……
      privacy and cookies this site uses cookies ……
      if you continue to use this site we will assume that you are happy with it
      cookie settings
      cookie preferences
      cookie policy
      manage cookies
      manage consent
      manage preferences
      privacy settings
      privacy overview
      accept all
      accept all cookies
      allow all
      allow all cookies
      reject all
      reject all cookies
      strictly necessary cookies
      functional cookies
      marketing cookies
      always active
      save preferences
      confirm my choices
      the technical storage or access ……
      ? i accept
      ? got it
      ? accept
      ? reject
      ? cookies
      ? preferences
      ? ok
      [advertisement]
      advertisement
      advertisement continues below
      continue reading the main story
      article continues below
      article continues below advertisement
      story continues below advertisement
      skip ad
      sponsored content
      sponsored links
      ? sponsored by …
      promoted stories
      paid content
      around the web
      recommended by outbrain
      ads by …
      please disable your ad blocker ……
      advertise with us
      this post contains affiliate links ……
      ? ad
      ? advertising
      we include products we think are useful for our readers ……
      if you buy through links on this page ……
      if you buy something through ……
      we may earn a commission ……
      we may earn an affiliate commission ……
      this post may contain affiliate links ……
      this article contains affiliate links ……
      when you purchase through links on our site ……
      this post contains references to products from ……
      this page contains affiliate links ……
      this site contains affiliate links ……
      this article may contain affiliate links ……
      this page may contain affiliate links ……
      we may receive a commission ……
      as an amazon associate i earn ……
      as an amazon associate we earn ……
      as an amazon affiliate ……
      story continues below
      article continues after advertisement
      continue reading below advertisement
      scroll to continue
      advertisement scroll to continue
      sponsored: …
      this website uses affiliate links……
      this post contains affiliate links……
      this page contains affiliate links……
      this article contains affiliate links……
      purchases made through these links may ……
      we may earn a commission……
      we may receive a commission……
      as an amazon associate i earn from qualifying purchases……
      as an amazon associate we earn from qualifying purchases……
      [legal]
      all rights reserved ……
      copyright # ……
      terms of use
      terms and conditions
      privacy policy
      legal notice
      your privacy choices
      do not sell my personal information
      report an error
      ? powered by …
      website by …
      ? designed by …
      theme by …
      this material may not be published broadcast rewritten ……
      no part of this publication may be reproduced ……
      reproduction in whole or in part ……
      this work is licensed under ……
      text is available under the creative commons ……
      the views expressed in this article are ……
      this article was originally published …
      this article originally appeared …
      this story was originally published …
      ? originally published in …
      a version of this article appears in print ……
      ? copyright
      ? disclaimer
      ? privacy
      terms of service
      returns policy
      return policy
      refund policy
      shipping policy
      privacy notice
      privacy statement
      accessibility statement
      modern slavery statement
      do not sell or share my personal information
      our standards the thomson reuters trust principles
      our standards: …
      purchase licensing rights …
      [tags]
      tags: …
      tagged: …
      filed under: …
      posted in: …
      category: …
      categories: …
      topics: …
      in this category
      tag cloud
      ? tags
      ? tagged …
      ? posted in …
      ? filed under …
      ? category
      [boilerplate]
      accepted answer
      # votes
      # from # votes
      # ratings
      # reviews
      # star rating
      rated # out of # stars
      # out of # stars
      ? rating
      ? verified purchase
      # people found this helpful
      was this review helpful
      was this article helpful
      was this helpful
      ? helpful
      """)
}
