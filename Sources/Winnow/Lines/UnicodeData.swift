// Written by Tools/unicode-tables.py from Unicode 14.0.0. Do not edit.

// swift-format-ignore-file

/// The characters' classes and foldings as text; `CharacterTable` reads them.
enum UnicodeData {
  /// For each page of 256 characters, three hexadecimal digits: which of `classPages` it is.
  static let classIndex: StaticString = """
    00000100200300400500600700800900a00b00c00d00e00f01001101201301401501601701801901a01b01c01d00101e
    01f02002102202302402502602702802702902a02b02c02d02e02f030027031031031031031031031031031031031031
    031031031031031031031031031031031031031032031031031031031031031031031031031031031031031031031031
    031031031031031031031031031031031031031031031031031031031031031031031031031031031031031031031031
    031031031031031031031031031031031031031031031031031031031031031031031031031031031031031031031031
    015015015015033015034035036037038039011011011011011011011011011011011011011011011011011011011011
    01101101101101101101101101101101101101101101101101101101101101101101103a03b03b03b03b03b03b03b03b
    03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03103c03d03e03f040041
    04204304404504604701504804904a04b04c04d04e04f05005105205305405505605705805905a05b03b05c05d05e05f
    01501501506006106203b03b03b03b03b03b03b03b03b06301501501501506403b03b03b03b03b03b03b03b03b03b03b
    03b03b03b03b01501506503b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b
    03b03b03b03b03b03b03b03b01501506606703b03b068069015015015015015015015015015015015015015015015015
    01501501501501501501506a01501501501506b06c03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b
    03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b06d06e06f07003b03b03b03b03b03b03b03b03b07103b03b03b
    03b03b03b03b03b03b03b03b03b03b03b03b03b03b03b07207307407507607707807907a02702707b03b03b03b03b07c
    07d07e07f03b03b03b03b08008108203b03b08308408503b08608708802702702708908a08b02708c08d03b03b03b03b
    """

  /// Pages of 256 classes, a character each: the class's number plus 35.
  static let classPages: StaticString = """
    #########$$$$$##################$()'.''/)*'-0'(+%%%%%%%%%%,0+-+('33333333333333333333333333)'*-'-33333333333333333333333333)+*-#
    #####$##########################$'....+'--3+-&-------L'+--3+---'33333333333333333333333-3333333333333333333333333333333-33333333
    33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333
    33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333
    33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333
    333333333333333333333333333333333333333333333333333333333LLL/LLLLL----LLLLLLLLLLLL--------------33333-------L-L-----------------
    &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&4444L-44##4444'4
    ####--4'444#4#44444444444444444444#444444444444444444444444444444444444444444444444444444444444444LLLLLLLLLLLLLL444444-444444444
    55555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555
    55-&&&&&&&5555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555555
    555555555555555555555555555555555555555555555555#66666666666666666666666666666666666666##6''''''66666666666666666666666666666666
    666666666('##--.#&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&'&'&&'&&'&########777777777777777777777777777####7777''###########
    &&&&&&---''.0'--&&&&&&&&&&&0&''(88888888888888888888888888888888&8888888888&&&&&&&&&&&&&&&&&&&&&%%%%%%%%%%''''88&888888888888888
    888888888888888888888888888888888888888888888888888888888888888888888888888888888888(8&&&&&&&&-&&&&&&88&&-&&&&88%%%%%%%%%%888--8
    ''''''''''''''#&L&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&&&&&&&&&&&##LLL888888888888888888888888888888888888888888888888
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&L##############%%%%%%%%%%LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&LL-'''L##&..
    LLLLLLLLLLLLLLLLLLLLLL&&&&L&&&&&&&&&L&&&L&&&&&##'''''''''''''''#LLLLLLLLLLLLLLLLLLLLLLLLL&&&##'#LLLLLLLLLLL#####8888888888888888
    88888888-888888#&&######&&&&&&&&888888888888888888888888888888888888888888&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&
    &&&&999999999999999999999999999999999999999999999999999999&&&9&&&&&&&&&&&&&&&&&&9&&&&&&&9999999999&&((%%%%%%%%%%'999999999999999
    :&&&#::::::::##::##::::::::::::::::::::::#:::::::#:###::::##&:&&&&&&&##&&##&&&:########&####::#:::&&##%%%%%%%%%%::..-------.:'&#
    #&&&#;;;;;;####;;##;;;;;;;;;;;;;;;;;;;;;;#;;;;;;;#;;#;;#;;##&#&&&&&####&&##&&&###&#######;;;;#;#######%%%%%%%%%%&&;;;&'#########
    #&&&#<<<<<<<<<#<<<#<<<<<<<<<<<<<<<<<<<<<<#<<<<<<<#<<#<<<<<##&<&&&&&&&&#&&&#&&&##<###############<<&&##%%%%%%%%%%'.#######<&&&&&&
    #&&&#LLLLLLLL##LL##LLLLLLLLLLLLLLLLLLLLLL#LLLLLLL#LL#LLLLL##&L&&&&&&&##&&##&&&#######&&&####LL#LLL&&##%%%%%%%%%%-L------########
    ##&=#======###===#====###==#=#==###==###===###============####&&&&&###&&&#&&&&##=######&##############%%%%%%%%%%---------.-#####
    &&&&&>>>>>>>>#>>>#>>>>>>>>>>>>>>>>>>>>>>>#>>>>>>>>>>>>>>>>##&>&&&&&&&#&&&#&&&&#######&&#>>>##>##>>&&##%%%%%%%%%%#######'--------
    ?&&&'????????#???#???????????????????????#??????????#?????##&?&&&&&&&#&&&#&&&&#######&&######??#??&&##%%%%%%%%%%#??#############
    &&&&@@@@@@@@@#@@@#@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@&&@&&&&&&&#&&&#&&&&@-####@@@&-------@@@&&##%%%%%%%%%%----------@@@@@@
    #&&&#AAAAAAAAAAAAAAAAAA###AAAAAAAAAAAAAAAAAAAAAAAA#AAAAAAAAA#A##AAAAAAA###&####&&&&&&#&#&&&&&&&&######%%%%%%%%%%##&&'###########
    #BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB&BB&&&&&&&####.BBBBBBB&&&&&&&&'%%%%%%%%%%''####################################
    #CC#C#CCCCC#CCCCCCCCCCCCCCCCCCCCCCCC#C#CCCCCCCCCC&CC&&&&&&&&&C##CCCCC#C#&&&&&&##%%%%%%%%%%##CCCC################################
    L---'''''''''''''''-'---&&------%%%%%%%%%%-----------&-&-&)*)*&&LLLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####&&&&&&&&&&&&&&&
    &&&&&'&&LLLLL&&&&&&&&&&&#&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&#--------&------#--'''''----''#####################################
    DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD&&&&&&&&&&&&&&&&&&&&D%%%%%%%%%%''''''DDDDDD&&&&DDDD&&&D&&&DD&&&&&&&DDD&&&&DDDDDDDDDDD
    DD&&&&&&&&&&&&D&%%%%%%%%%%&&&&--EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE#E#####E##EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE'EEEE
    HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
    HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
    FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF#FFFF##FFFFFFF#F#FFFF##FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
    FFFFFFFFF#FFFF##FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF#FFFF##FFFFFFF#F#FFFF##FFFFFFFFFFFFFFF#FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
    FFFFFFFFFFFFFFFFF#FFFF##FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF##&&&'''''''''--------------------###
    FFFFFFFFFFFFFFFF----------######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##LLLLLL##
    'LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL-'LLLLLLLLLLLLLLLLL
    $LLLLLLLLLLLLLLLLLLLLLLLLLL)*###LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL'''LLLLLLLLLLL#######
    LLLLLLLLLLLLLLLLLL&&&&#########LLLLLLLLLLLLLLLLLLL&&&''#########LLLLLLLLLLLLLLLLLL&&############LLLLLLLLLLLLL#LLL#&&############
    GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&'''G'''.G&##%%%%%%%%%%######----------######
    '''''''''''&&&&&%%%%%%%%%%######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#######
    LLLLL&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&L#####LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##########
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#&&&&&&&&&&&&####&&&&&&&&&&&&####-###''%%%%%%%%%%LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##LLLLL###########
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####LLLLLLLLLLLLLLLLLLLLLLLLLL######%%%%%%%%%%-###----------------------------------
    LLLLLLLLLLLLLLLLLLLLLLL&&&&&##''LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&#&&&&&&&&&&&&&&&&&&&&&&&&&&&&&##&
    %%%%%%%%%%######%%%%%%%%%%######'''''''L''''''##&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&#################################################
    &&&&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&LLLLLLLL###%%%%%%%%%%'''''''----------&&&&&&&&&---------''#
    &&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&LL%%%%%%%%%%LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&########''''
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&&&&###'''''%%%%%%%%%%###LLL%%%%%%%%%%LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL''
    555555555#######EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE##EEE''''''''########&&&'&&&&&&&&&&&&&&&&&&&&&LLLL&LLLLLL&LL&&&L#####
    33333333333333333333333333333333333333444445333333333333333333333333333333333333333333333333344444333344444333333333333353333333
    3333333333333333333333333333333333333333333333333333333333333334&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&
    4444444444444444444444##444444##44444444444444444444444444444444444444##444444##44444444#4#4#4#4444444444444444444444444444444##
    44444444444444444444444444444444444444444444444444444#4444444-4---444#4444444---4444##444444#---4444444444444---##444#4444444--#
    $$$$$$$$$$$&&&&&'''++''')/)))*))''++''('$$&&&&&$'''''''''++'('''''''-)*(((''''''''-''''''''''''$&&&&&#&&&&&&&&&&-3##---------)*3
    -------------)*#3333333333333###.................................###############&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&###############
    --L----L--LLLLLLLLLL-L---LLLLL------L-4-L-33LL-LLL3LLLLLLL--LLLL-----LLLLL----3-----------------33333333333333333333333333333333
    333333333---####+-+-------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    ---------------------------------------------------------------------------------------------------------------(----------------
    --------)*)*-----------------------------)*-------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    ---------------------------------------#########################-----------#####################--------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    --------------------------------++--------++----------+-+-+-----------+----+---+------------------------------------------------
    -----++-------------------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------)*)*)*)*)*)*)*----------
    ---------------------------------------------------------------------)*-------------------------------)*)+)*)*)*----------------
    --------------------------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    ---)*)*)*)*)*)*)*)*)*)*)*---------------------------------------------------------------)*)*--------------------------------)*--
    --------------------------------------------------------------------------------------------------------------------##----------
    ----------------------#---------------------------------------------------------------------------------------------------------
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL33333333333333333333333333333333
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL------LLLL&&&LL#####''''-''
    EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE#E#####E##LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#######L'##############&
    FFFFFFFFFFFFFFFFFFFFFFF#########FFFFFFF#FFFFFFF#FFFFFFF#FFFFFFF#FFFFFFF#FFFFFFF#FFFFFFF#FFFFFFF#&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&
    '')*)*''')*')*'''''''''''''')*'')*)*)*)*)*'''''L'''''''''''''''''')'''''''''''''--''')*)*)*)*'##################################
    --------------------------#-----------------------------------------------------------------------------------------############
    --------------------------------------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------##########################------------####
    $0('-KLK)*)*)*)*)*--)*)*)*)*')**-KKKKKKKKK&&&&&&'LLLLL--KKKKL'--#IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII
    IIIIIIIIIIIIIIIIIIIIIII##&&--III'JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ'JJJJ
    #####LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
    HHHHHHHHHHHHHHH#----------------LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL------------------------------------############JJJJJJJJJJJJJJJJ
    -------------------------------#------------------------------------------------------------------------------------------------
    --------------------------------------------------------------------------------------------------------------------------------
    KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK
    KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK
    KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK
    KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK----------------------------------------------------------------
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLL###-------------------------------------------------------#########LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL''
    LLLLLLLLLLLLL'''LLLLLLLLLLLLLLLL%%%%%%%%%%LL####################55555555555555555555555555555555555555555555555&&&&'&&&&&&&&&&'5
    555555555555555555555555555555&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&''''''########
    -----------------------LLLLLLLLL--3333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333
    33333333L--3333333333333333333333333333333333333333333333333333333333333333#####33#3#33333########################33333333333333
    LL&LLL&LLLL&LLLLLLLLLLLLLLLLLLLLLLL&&&&&----&###--------.-######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL''''########
    &&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&&########''%%%%%%%%%%######&&&&&&&&&&&&&&&&&&999999'''9'99&
    %%%%%%%%%%LLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&''LLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&###########'HHHHHHHHHHHHHHHHHHHHHHHHHHHHH###
    &&&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&'''''''''''''#L%%%%%%%%%%####''DDDDD&DDDDDDDDDD%%%%%%%%%%DDDDD#
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&#########LLL&LLLLLLLL&&##%%%%%%%%%%##''''DDDDDDDDDDDDDDDDDDDDDDD---D&&&DD
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&L&&&LL&&LLLLL&&L&L########################LLL''LLLLLLLLLLL&&&&&''LLL&&#########
    #FFFFFF##FFFFFF##FFFFFF#########FFFFFFF#FFFFFFF#3333333333333333333333333333333333333333333-33333333343333--####LLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&'&&##%%%%%%%%%%######
    HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH
    HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH############HHHHHHHHHHHHHHHHHHHHHHH####HHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH####
    ################################################################################################################################
    ################################################################################################################################
    KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK##KKKKKKKKKKKKKKKK
    KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK######################################
    3333333############66666#####7&7777777777-7777777777777#77777#7#77#77#7777777777888888888888888888888888888888888888888888888888
    88888888888888888888888888888888888888888888888888-----------------################888888888888888888888888888888888888888888888
    88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888
    88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888
    88888888888888888888888888888888888888888888888888888888888888*)----------------888888888888888888888888888888888888888888888888
    8888888888888888##888888888888888888888888888888888888888888888888888888#######-################################888888888888.---
    &&&&&&&&&&&&&&&&''''''')*'######&&&&&&&&&&&&&&&&''''')*)*)*)*)*)*)*)*'')*''''''''''#''''')*)*)*'''-'---#'.''####88888#8888888888
    88888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888888##&
    #(''.''/)*'-0'(+%%%%%%%%%%,0---('33333333333333333333333333)'*-'-33333333333333333333333333)+*-)*()*0'JJJJJJJJJJJJJJJJJJJJJJJJJJ
    JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJLLHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHH###HHHHHH##HHHHHH##HHHHHH##HHH###..---..#-------##########&&&--##
    LLLLLLLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLL#LLLLLLLLLLLLLLLLLLL#LL#LLLLLLLLLLLLLLL##LLLLLLLLLLLLLL##################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#####
    '''####---------------------------------------------###---------44444444444444444444444444444444444444444444444444444-----------
    ---------------#-------------###-###############################################---------------------------------------------&##
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLL###LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL###############&---------------------------####
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL----#########LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#####LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&#####
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#'LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####LLLLLLLL'LLLLL##########################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##%%%%%%%%%%######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL########LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL###########'LLLLLLLLLLL#LLLL
    LLLLLLLLLLL#LLLLLLL#LL#LLLLLLLLLLL#LLLLLLLLLLLLLLL#LLLLLLL#LL###################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#########LLLLLLLLLLLLLLLLLLLLLL##########LLLLLLLL########################
    333333#333333333333333333333333333333333333333333#333333333#####################################################################
    LLLLLL##L#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#LL###L##LLLLLLLLLLLLLLLLLLLLLLL#'--------LLLLLLLLLLLLLLLLLLLLLLL---------
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL########---------################################################LLLLLLLLLLLLLLLLLLL#LL#####-----
    LLLLLLLLLLLLLLLLLLLLLL------###'LLLLLLLLLLLLLLLLLLLLLLLLLL#####'################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####--LL----------------##----------------------------------------------
    L&&&#&&#####&&&&LLLL#LLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLL##&&&####&---------#######'''''''''#######LLLLLLLLLLLLLLLLLLLLLLLLLLLLL--'
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLL---################################LLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLLLLL&&####-----'''''''#########
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL###'''''''LLLLLLLLLLLLLLLLLLLLLL##--------LLLLLLLLLLLLLLLLLLL#####--------
    LLLLLLLLLLLLLLLLLL#######''''############-------################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#######################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#############LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#######------
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&########%%%%%%%%%%######################################################################
    ################################################################################################################################
    ################################################################################################-------------------------------#
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#&&'##LL##############################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLL----------L########LLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&----'''''######################LLLLLLLLLLLLLLLL
    LL&&&&''''######################################LLLLLLLLLLLLLLLLLLLLL-------####################LLLLLLLLLLLLLLLLLLLLLLL#########
    &&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&'''''''####--------------------%%%%%%%%%%&LL&&L#########&
    &&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&''&''''&##########&##LLLLLLLLLLLLLLLLLLLLLLLLL#######%%%%%%%%%%######
    &&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&#%%%%%%%%%%''''L&&L########LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&''L#########
    &&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&LLLL''''&&&&'&&%%%%%%%%%%L'L'''#--------------------###########
    LLLLLLLLLLLLLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&''''''&#################################################################
    LLLLLLL#L#LLLL#LLLLLLLLLLLLLLL#LLLLLLLLLL'######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&#####%%%%%%%%%%######
    &&&&#LLLLLLLL##LL##LLLLLLLLLLLLLLLLLLLLLL#LLLLLLL#LL#LLLLL#&&L&&&&&&&##&&##&&&##L######&#####LLLLL&&##&&&&&&&###&&&&&###########
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&&LLLL'''''%%%%%%%%%%''#'&LLL##############################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&&&&LL'L########%%%%%%%%%%######################################
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&##&&&&&&&&&'''''''''''''''''''''''LLLL&&##################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&&&'''L###########%%%%%%%%%%######'''''''''''''###################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&L'######%%%%%%%%%%######################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLL##&&&&&&&&&&&&&&&####%%%%%%%%%%--'''-LLLLLLL#########################################################
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&&&&&&&&'####################################################################
    ################################LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL%%%%%%%%%%---------############L
    LLLLLLL##L##LLLLLLLL#LL#LLLLLLLLLLLLLLLLLLLLLLLL&&&&&&#&&##&&&&L&L&&'''#########%%%%%%%%%%######################################
    ################################LLLLLLLL##LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&##&&&&&&&L'L&###########################
    L&&&&&&&&&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&L&&&&''''''''&########L&&&&&&&&&&&LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLL&&&&&&&&&&&&&&&&'''L'''''#############LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#######
    LLLLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&&#&&&&&&&&L'''''##########%%%%%%%%%%-------------------###''LLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLL##&&&&&&&&&&&&&&&&&&&&&&#&&&&&&&&&&&&&&#########################################################################
    LLLLLLL#LL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&###&#&&#&&&&&&&L&########%%%%%%%%%%######LLLLLL#LL#LLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLL&&&&&#&&#&&&&&L#######%%%%%%%%%%######################################################################################
    ################################################################################################################################
    ################################################################################################LLLLLLLLLLLLLLLLLLL&&&&''#######
    ################################################################################################################################
    ################################################L###############-----------------------------....-----------------#############'
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLL######################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#'''''###########
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL############################################################
    ################################################################################################################################
    ################################################################################################################################
    ################LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL''#############
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#&&&&&&&&&#######################################################################
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#########################################################
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#%%%%%%%%%%####''LLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#%%%%%%%%%%######LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##&&&&&'##########
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&'''''----LLLL'-##########%%%%%%%%%%#-------#LLLLLLLLLLLLLLLLLLLLL#####LLL
    LLLLLLLLLLLLLLLL################################################################################################################
    ################################################################LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    -----------------------''''#####################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####&L&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&
    &&&&&&&&#######&&&&LLLLLLLLLLLLL################################################################LL'K&###########&&##############
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL########
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##########################################
    LLLLLLLLL#######################################################################################################################
    ################################################################################################################################
    ################################################################################################################################
    ################################################################################################################JJJJ#JJJJJJJ#JJ#
    JIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII
    IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII
    IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIJJJ#############################################III#################JJJJ########LLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL####
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#####LLLLLLLLLLLLL###
    LLLLLLLLL#######LLLLLLLLLL##-&&'&&&&############################################################################################
    &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&##&&&&&&&&&&&&&&&&&&&&&&&#########------------------------------------------------
    --------------------------------------------------------------------############################################################
    --------------------------------------------------------------------------------------------------------------------------------
    ----------------------------------------------------------------------------------------------------------------------##########
    ---------------------------------------##------------------------------------------------------------&&&&&---&&&&&&&&&&&&&&&&&&&
    &&&--&&&&&&&------------------------------&&&&-------------------------------------------------------------#####################
    ------------------------------------------------------------------&&&-##########################################################
    ################################################################################################--------------------############
    ---------------------------------------------------------------------------------------#########-------------------------#######
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLL#LL##L##LL##LLLL#LLLLLLLLLLLL#L#LLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLL#LLLL##LLLLLLLL#LLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLL#LLLL#LLLLL#L###LLLLLLL#LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##LLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL-LLLL
    LLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLL
    LLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLLLLLLLLLLLLLLLLLLL-LLLLLLLL##%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%
    &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&----&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&--------&----------
    ----&--'''''###############&&&&&#&&&&&&&&&&&&&&&################################################################################
    3333333333333333333333333333333#################################################################################################
    ################################################################################################################################
    &&&&&&&#&&&&&&&&&&&&&&&&&##&&&&&&&#&&#&&&&&#####################################################################################
    ################################################################################################################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL###&&&&&&&LLLLLLL##%%%%%%%%%%####L-################################################
    ################################################################################################################################
    ################################################################################################################################
    ################LLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&#################LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&%%%%%%%%%%#####.
    ################################################################################################################################
    ################################################################################################FFFFFFF#FFFF#FF#FFFFFFFFFFFFFFF#
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL##---------&&&&&&&#########################################
    LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL&&&&&&&L####%%%%%%%%%%####''################################
    ################################################################################################################################
    #################################################################################################################---------------
    ------------------------------------------------.----###########################################################################
    #-------------------------------------------------------------##################################################################
    ################################################################################################################################
    8888#888888888888888888888888888#88#8##8#8888888888#8888#8#8######8####8#8#8#888#88#8##8#8#8#8#8#88#8##8888#8888888#8888#8888#8#
    8888888888#88888888888888888#####888#88888#88888888888888888####################################################--##############
    --------------------------------------------####--------------------------------------------------------------------------------
    --------------------############---------------##---------------#---------------#-------------------------------------##########
    --------------------------------------------------------------------------------------------------------------------------------
    ----------------------------------------------########################################################--------------------------
    ---#############--------------------------------------------####---------#######--##############------##########################
    ################################################################################################################################
    --------------------------------------------------------------------------------------------------------------------------------
    ----------------------------------------------------------------------------------------#####----------------###-------------###
    --------------------------------------------------------------------------------------------------------------------############
    -----------------------------------------------------------------------------------------#######------------####-###############
    ------------####--------------------------------------------------------########----------######--------------------------------
    --------########------------------------------##--##############################################################################
    ------------------------------------------------------------------------------------############--------------##-----###-----###
    -------#########-----------------------------###-----------#####------##########----------######--------########-------#########
    --------------------------------------------------------------------------------------------------------------------------------
    -------------------#-------------------------------------------------------#####################################%%%%%%%%%%######
    """

  /// Runs below U+2000 whose characters fold to others: first, count, stride, difference.
  static let foldings: StaticString = """
    192,1,1,-95 193,1,1,-96 194,1,1,-97 195,1,1,-98 196,1,1,-99 197,1,1,-100
    198,1,1,32 199,1,1,-100 200,1,1,-99 201,1,1,-100 202,1,1,-101 203,1,1,-102
    204,1,1,-99 205,1,1,-100 206,1,1,-101 207,1,1,-102 208,1,1,32 209,2,1,-99
    211,1,1,-100 212,1,1,-101 213,1,1,-102 214,1,1,-103 216,1,1,-105 217,1,1,-100
    218,1,1,-101 219,1,1,-102 220,1,1,-103 221,1,1,-100 222,1,1,32 224,1,1,-127
    225,1,1,-128 226,1,1,-129 227,1,1,-130 228,1,1,-131 229,2,2,-132 232,1,1,-131
    233,1,1,-132 234,1,1,-133 235,1,1,-134 236,1,1,-131 237,1,1,-132 238,1,1,-133
    239,1,1,-134 241,2,1,-131 243,1,1,-132 244,1,1,-133 245,1,1,-134 246,1,1,-135
    248,1,1,-137 249,1,1,-132 250,1,1,-133 251,1,1,-134 252,1,1,-135 253,1,1,-132
    255,1,1,-134 256,1,1,-159 257,1,1,-160 258,1,1,-161 259,1,1,-162 260,1,1,-163
    261,1,1,-164 262,1,1,-163 263,1,1,-164 264,1,1,-165 265,1,1,-166 266,1,1,-167
    267,1,1,-168 268,1,1,-169 269,2,1,-170 271,1,1,-171 272,1,1,-172 273,2,1,-173
    275,1,1,-174 276,1,1,-175 277,1,1,-176 278,1,1,-177 279,1,1,-178 280,1,1,-179
    281,1,1,-180 282,1,1,-181 283,1,1,-182 284,1,1,-181 285,1,1,-182 286,1,1,-183
    287,1,1,-184 288,1,1,-185 289,1,1,-186 290,1,1,-187 291,2,1,-188 293,1,1,-189
    294,1,1,-190 295,2,1,-191 297,1,1,-192 298,1,1,-193 299,1,1,-194 300,1,1,-195
    301,1,1,-196 302,1,1,-197 303,1,1,-198 304,1,1,-199 305,1,1,-200 306,1,1,1
    308,1,1,-202 309,2,1,-203 311,1,1,-204 313,1,1,-205 314,1,1,-206 315,1,1,-207
    316,1,1,-208 317,1,1,-209 318,1,1,-210 319,1,1,1 321,1,1,-213 322,1,1,-214
    323,1,1,-213 324,1,1,-214 325,1,1,-215 326,1,1,-216 327,1,1,-217 328,1,1,-218
    330,1,1,1 332,1,1,-221 333,1,1,-222 334,1,1,-223 335,1,1,-224 336,1,1,-225
    337,1,1,-226 338,1,1,1 340,1,1,-226 341,1,1,-227 342,1,1,-228 343,1,1,-229
    344,1,1,-230 345,2,1,-231 347,1,1,-232 348,1,1,-233 349,1,1,-234 350,1,1,-235
    351,1,1,-236 352,1,1,-237 353,2,1,-238 355,1,1,-239 356,1,1,-240 357,1,1,-241
    358,1,1,-242 359,2,1,-243 361,1,1,-244 362,1,1,-245 363,1,1,-246 364,1,1,-247
    365,1,1,-248 366,1,1,-249 367,1,1,-250 368,1,1,-251 369,1,1,-252 370,1,1,-253
    371,1,1,-254 372,1,1,-253 373,1,1,-254 374,1,1,-253 375,1,1,-254 376,2,1,-255
    378,1,1,-256 379,1,1,-257 380,1,1,-258 381,1,1,-259 382,1,1,-260 383,1,1,-268
    385,1,1,210 386,2,2,1 390,1,1,206 391,1,1,1 393,2,1,205 395,1,1,1
    398,1,1,79 399,1,1,202 400,1,1,203 401,1,1,1 403,1,1,205 404,1,1,207
    406,1,1,211 407,1,1,209 408,1,1,1 412,1,1,211 413,1,1,213 415,1,1,214
    416,1,1,-305 417,1,1,-306 418,2,2,1 422,1,1,218 423,1,1,1 425,1,1,218
    428,1,1,1 430,1,1,218 431,1,1,-314 432,1,1,-315 433,2,1,217 435,2,2,1
    439,1,1,219 440,1,1,1 444,1,1,1 452,1,1,2 453,1,1,1 455,1,1,2
    456,1,1,1 458,1,1,2 459,1,1,1 461,1,1,-364 462,1,1,-365 463,1,1,-358
    464,1,1,-359 465,1,1,-354 466,1,1,-355 467,1,1,-350 468,1,1,-351 469,1,1,-352
    470,1,1,-353 471,1,1,-354 472,1,1,-355 473,1,1,-356 474,1,1,-357 475,1,1,-358
    476,1,1,-359 478,1,1,-381 479,1,1,-382 480,1,1,-383 481,1,1,-384 482,1,1,-252
    483,1,1,-253 484,1,1,1 486,1,1,-383 487,1,1,-384 488,1,1,-381 489,1,1,-382
    490,1,1,-379 491,1,1,-380 492,1,1,-381 493,1,1,-382 494,1,1,164 495,1,1,163
    496,1,1,-390 497,1,1,2 498,1,1,1 500,1,1,-397 501,1,1,-398 502,1,1,-97
    503,1,1,-56 504,1,1,-394 505,1,1,-395 506,1,1,-409 507,1,1,-410 508,1,1,-278
    509,1,1,-279 510,1,1,-399 511,1,1,-400 512,1,1,-415 513,1,1,-416 514,1,1,-417
    515,1,1,-418 516,1,1,-415 517,1,1,-416 518,1,1,-417 519,1,1,-418 520,1,1,-415
    521,1,1,-416 522,1,1,-417 523,1,1,-418 524,1,1,-413 525,1,1,-414 526,1,1,-415
    527,1,1,-416 528,1,1,-414 529,1,1,-415 530,1,1,-416 531,1,1,-417 532,1,1,-415
    533,1,1,-416 534,1,1,-417 535,1,1,-418 536,1,1,-421 537,2,1,-422 539,1,1,-423
    540,1,1,1 542,1,1,-438 543,1,1,-439 544,1,1,-130 546,2,2,1 550,1,1,-453
    551,1,1,-454 552,1,1,-451 553,1,1,-452 554,1,1,-443 555,1,1,-444 556,1,1,-445
    557,1,1,-446 558,1,1,-447 559,1,1,-448 560,1,1,-449 561,1,1,-450 562,1,1,-441
    563,1,1,-442 570,1,1,10795 571,1,1,1 573,1,1,-163 574,1,1,10792 577,1,1,1
    579,1,1,-195 580,1,1,69 581,1,1,71 582,5,2,1 832,2,1,-64 835,1,1,-48
    836,1,1,-60 880,2,2,1 884,1,1,-187 886,1,1,1 894,1,1,-835 895,1,1,116
    901,1,1,-733 902,1,1,43 903,1,1,-720 904,1,1,45 905,1,1,46 906,1,1,47
    908,1,1,51 910,1,1,55 911,1,1,58 912,1,1,41 913,17,1,32 931,7,1,32
    938,1,1,15 939,1,1,26 940,1,1,5 941,1,1,8 942,1,1,9 943,1,1,10
    944,1,1,21 962,1,1,1 970,1,1,-17 971,1,1,-6 972,1,1,-13 973,1,1,-8
    974,1,1,-5 975,1,1,8 979,1,1,-1 980,1,1,-2 984,12,2,1 1012,1,1,-60
    1015,1,1,1 1017,1,1,-7 1018,1,1,1 1021,3,1,-130 1024,1,1,53 1025,1,1,52
    1026,1,1,80 1027,1,1,48 1028,3,1,80 1031,1,1,79 1032,4,1,80 1036,1,1,46
    1037,1,1,43 1038,1,1,53 1039,1,1,80 1040,9,1,32 1049,1,1,31 1050,22,1,32
    1081,1,1,-1 1104,1,1,-27 1105,1,1,-28 1107,1,1,-32 1111,1,1,-1 1116,1,1,-34
    1117,1,1,-37 1118,1,1,-27 1120,11,2,1 1142,1,1,-1 1143,1,1,-2 1144,5,2,1
    1162,27,2,1 1216,1,1,15 1217,1,1,-139 1218,1,1,-140 1219,6,2,1 1232,1,1,-160
    1233,1,1,-161 1234,1,1,-162 1235,1,1,-163 1236,1,1,1 1238,1,1,-161 1239,1,1,-162
    1240,1,1,1 1242,1,1,-1 1243,1,1,-2 1244,1,1,-166 1245,2,1,-167 1247,1,1,-168
    1248,1,1,1 1250,1,1,-170 1251,1,1,-171 1252,1,1,-172 1253,1,1,-173 1254,1,1,-168
    1255,1,1,-169 1256,1,1,1 1258,1,1,-1 1259,1,1,-2 1260,1,1,-159 1261,1,1,-160
    1262,1,1,-171 1263,1,1,-172 1264,1,1,-173 1265,1,1,-174 1266,1,1,-175 1267,1,1,-176
    1268,1,1,-173 1269,1,1,-174 1270,1,1,1 1272,1,1,-173 1273,1,1,-174 1274,27,2,1
    1329,38,1,48 1570,1,1,5 1571,1,1,4 1572,1,1,36 1573,1,1,2 1574,1,1,36
    1577,1,1,30 1609,1,1,1 1649,1,1,-74 1705,1,1,-102 1728,1,1,21 1730,1,1,-1
    1740,1,1,-130 1747,1,1,-1 2345,1,1,-1 2353,1,1,-1 2356,1,1,-1 2392,3,1,-67
    2395,1,1,-63 2396,2,1,-59 2398,1,1,-51 2399,1,1,-48 2507,1,1,-4 2508,1,1,-5
    2524,2,1,-59 2527,1,1,-48 2611,1,1,-1 2614,1,1,2 2649,2,1,-67 2651,1,1,-63
    2654,1,1,-51 2888,1,1,-1 2891,1,1,-4 2892,1,1,-5 2908,2,1,-59 2964,1,1,-2
    3018,2,1,-4 3020,1,1,-6 3144,1,1,-2 3264,1,1,-1 3271,1,1,-1 3272,1,1,-2
    3274,1,1,-4 3275,1,1,-5 3402,2,1,-4 3404,1,1,-6 3546,1,1,-1 3548,1,1,-3
    3549,1,1,-4 3550,1,1,-5 3907,1,1,-1 3917,1,1,-1 3922,1,1,-1 3927,1,1,-1
    3932,1,1,-1 3945,1,1,-41 3955,1,1,-2 3957,1,1,-4 3958,1,1,60 3960,1,1,59
    3969,1,1,-16 3987,1,1,-1 3997,1,1,-1 4002,1,1,-1 4007,1,1,-1 4012,1,1,-1
    4025,1,1,-41 4134,1,1,-1 4256,38,1,7264 4295,1,1,7264 4301,1,1,7264 5024,80,1,38864
    5104,6,1,8 6918,5,2,-1 6930,1,1,-1 6971,2,2,-1 6976,2,1,-2 6979,1,1,-1
    7312,43,1,-3008 7357,3,1,-3008 7680,1,1,-7583 7681,2,1,-7584 7683,1,1,-7585 7684,1,1,-7586
    7685,1,1,-7587 7686,1,1,-7588 7687,2,1,-7589 7689,2,1,-7590 7691,1,1,-7591 7692,1,1,-7592
    7693,1,1,-7593 7694,1,1,-7594 7695,1,1,-7595 7696,1,1,-7596 7697,1,1,-7597 7698,1,1,-7598
    7699,2,1,-7599 7701,1,1,-7600 7702,1,1,-7601 7703,1,1,-7602 7704,1,1,-7603 7705,1,1,-7604
    7706,1,1,-7605 7707,1,1,-7606 7708,1,1,-7607 7709,2,1,-7608 7711,2,1,-7609 7713,2,1,-7610
    7715,1,1,-7611 7716,1,1,-7612 7717,1,1,-7613 7718,1,1,-7614 7719,1,1,-7615 7720,1,1,-7616
    7721,1,1,-7617 7722,1,1,-7618 7723,2,1,-7619 7725,1,1,-7620 7726,1,1,-7621 7727,1,1,-7622
    7728,1,1,-7621 7729,1,1,-7622 7730,1,1,-7623 7731,1,1,-7624 7732,1,1,-7625 7733,2,1,-7626
    7735,1,1,-7627 7736,1,1,-7628 7737,1,1,-7629 7738,1,1,-7630 7739,1,1,-7631 7740,1,1,-7632
    7741,2,1,-7633 7743,1,1,-7634 7744,1,1,-7635 7745,1,1,-7636 7746,1,1,-7637 7747,2,1,-7638
    7749,1,1,-7639 7750,1,1,-7640 7751,1,1,-7641 7752,1,1,-7642 7753,1,1,-7643 7754,1,1,-7644
    7755,2,1,-7645 7757,1,1,-7646 7758,1,1,-7647 7759,1,1,-7648 7760,1,1,-7649 7761,1,1,-7650
    7762,1,1,-7651 7763,2,1,-7652 7765,1,1,-7653 7766,1,1,-7654 7767,1,1,-7655 7768,1,1,-7654
    7769,1,1,-7655 7770,1,1,-7656 7771,1,1,-7657 7772,1,1,-7658 7773,1,1,-7659 7774,1,1,-7660
    7775,2,1,-7661 7777,1,1,-7662 7778,1,1,-7663 7779,1,1,-7664 7780,1,1,-7665 7781,1,1,-7666
    7782,1,1,-7667 7783,1,1,-7668 7784,1,1,-7669 7785,2,1,-7670 7787,1,1,-7671 7788,1,1,-7672
    7789,1,1,-7673 7790,1,1,-7674 7791,1,1,-7675 7792,1,1,-7676 7793,2,1,-7677 7795,1,1,-7678
    7796,1,1,-7679 7797,1,1,-7680 7798,1,1,-7681 7799,1,1,-7682 7800,1,1,-7683 7801,1,1,-7684
    7802,1,1,-7685 7803,2,1,-7686 7805,1,1,-7687 7806,1,1,-7688 7807,2,1,-7689 7809,1,1,-7690
    7810,1,1,-7691 7811,1,1,-7692 7812,1,1,-7693 7813,1,1,-7694 7814,1,1,-7695 7815,1,1,-7696
    7816,1,1,-7697 7817,2,1,-7698 7819,1,1,-7699 7820,1,1,-7700 7821,2,1,-7701 7823,2,1,-7702
    7825,1,1,-7703 7826,1,1,-7704 7827,1,1,-7705 7828,1,1,-7706 7829,1,1,-7707 7830,1,1,-7726
    7831,1,1,-7715 7832,1,1,-7713 7833,1,1,-7712 7835,1,1,-7720 7838,1,1,-7615 7840,1,1,-7743
    7841,1,1,-7744 7842,1,1,-7745 7843,1,1,-7746 7844,1,1,-7747 7845,1,1,-7748 7846,1,1,-7749
    7847,1,1,-7750 7848,1,1,-7751 7849,1,1,-7752 7850,1,1,-7753 7851,1,1,-7754 7852,1,1,-7755
    7853,1,1,-7756 7854,1,1,-7757 7855,1,1,-7758 7856,1,1,-7759 7857,1,1,-7760 7858,1,1,-7761
    7859,1,1,-7762 7860,1,1,-7763 7861,1,1,-7764 7862,1,1,-7765 7863,1,1,-7766 7864,1,1,-7763
    7865,1,1,-7764 7866,1,1,-7765 7867,1,1,-7766 7868,1,1,-7767 7869,1,1,-7768 7870,1,1,-7769
    7871,1,1,-7770 7872,1,1,-7771 7873,1,1,-7772 7874,1,1,-7773 7875,1,1,-7774 7876,1,1,-7775
    7877,1,1,-7776 7878,1,1,-7777 7879,1,1,-7778 7880,1,1,-7775 7881,1,1,-7776 7882,1,1,-7777
    7883,1,1,-7778 7884,1,1,-7773 7885,1,1,-7774 7886,1,1,-7775 7887,1,1,-7776 7888,1,1,-7777
    7889,1,1,-7778 7890,1,1,-7779 7891,1,1,-7780 7892,1,1,-7781 7893,1,1,-7782 7894,1,1,-7783
    7895,1,1,-7784 7896,1,1,-7785 7897,1,1,-7786 7898,1,1,-7787 7899,1,1,-7788 7900,1,1,-7789
    7901,1,1,-7790 7902,1,1,-7791 7903,1,1,-7792 7904,1,1,-7793 7905,1,1,-7794 7906,1,1,-7795
    7907,1,1,-7796 7908,1,1,-7791 7909,1,1,-7792 7910,1,1,-7793 7911,1,1,-7794 7912,1,1,-7795
    7913,1,1,-7796 7914,1,1,-7797 7915,1,1,-7798 7916,1,1,-7799 7917,1,1,-7800 7918,1,1,-7801
    7919,1,1,-7802 7920,1,1,-7803 7921,1,1,-7804 7922,1,1,-7801 7923,1,1,-7802 7924,1,1,-7803
    7925,1,1,-7804 7926,1,1,-7805 7927,1,1,-7806 7928,1,1,-7807 7929,1,1,-7808 7930,3,2,1
    7936,1,1,-6991 7937,1,1,-6992 7938,1,1,-6993 7939,1,1,-6994 7940,1,1,-6995 7941,1,1,-6996
    7942,1,1,-6997 7943,1,1,-6998 7944,1,1,-6999 7945,1,1,-7000 7946,1,1,-7001 7947,1,1,-7002
    7948,1,1,-7003 7949,1,1,-7004 7950,1,1,-7005 7951,1,1,-7006 7952,1,1,-7003 7953,1,1,-7004
    7954,1,1,-7005 7955,1,1,-7006 7956,1,1,-7007 7957,1,1,-7008 7960,1,1,-7011 7961,1,1,-7012
    7962,1,1,-7013 7963,1,1,-7014 7964,1,1,-7015 7965,1,1,-7016 7968,1,1,-7017 7969,1,1,-7018
    7970,1,1,-7019 7971,1,1,-7020 7972,1,1,-7021 7973,1,1,-7022 7974,1,1,-7023 7975,1,1,-7024
    7976,1,1,-7025 7977,1,1,-7026 7978,1,1,-7027 7979,1,1,-7028 7980,1,1,-7029 7981,1,1,-7030
    7982,1,1,-7031 7983,1,1,-7032 7984,1,1,-7031 7985,1,1,-7032 7986,1,1,-7033 7987,1,1,-7034
    7988,1,1,-7035 7989,1,1,-7036 7990,1,1,-7037 7991,1,1,-7038 7992,1,1,-7039 7993,1,1,-7040
    7994,1,1,-7041 7995,1,1,-7042 7996,1,1,-7043 7997,1,1,-7044 7998,1,1,-7045 7999,1,1,-7046
    8000,1,1,-7041 8001,1,1,-7042 8002,1,1,-7043 8003,1,1,-7044 8004,1,1,-7045 8005,1,1,-7046
    8008,1,1,-7049 8009,1,1,-7050 8010,1,1,-7051 8011,1,1,-7052 8012,1,1,-7053 8013,1,1,-7054
    8016,1,1,-7051 8017,1,1,-7052 8018,1,1,-7053 8019,1,1,-7054 8020,1,1,-7055 8021,1,1,-7056
    8022,1,1,-7057 8023,1,1,-7058 8025,1,1,-7060 8027,1,1,-7062 8029,1,1,-7064 8031,1,1,-7066
    8032,1,1,-7063 8033,1,1,-7064 8034,1,1,-7065 8035,1,1,-7066 8036,1,1,-7067 8037,1,1,-7068
    8038,1,1,-7069 8039,1,1,-7070 8040,1,1,-7071 8041,1,1,-7072 8042,1,1,-7073 8043,1,1,-7074
    8044,1,1,-7075 8045,1,1,-7076 8046,1,1,-7077 8047,1,1,-7078 8048,1,1,-7103 8049,1,1,-7104
    8050,1,1,-7101 8051,1,1,-7102 8052,1,1,-7101 8053,1,1,-7102 8054,1,1,-7101 8055,1,1,-7102
    8056,1,1,-7097 8057,1,1,-7098 8058,1,1,-7093 8059,1,1,-7094 8060,1,1,-7091 8061,1,1,-7092
    8064,1,1,-7119 8065,1,1,-7120 8066,1,1,-7121 8067,1,1,-7122 8068,1,1,-7123 8069,1,1,-7124
    8070,1,1,-7125 8071,1,1,-7126 8072,1,1,-7127 8073,1,1,-7128 8074,1,1,-7129 8075,1,1,-7130
    8076,1,1,-7131 8077,1,1,-7132 8078,1,1,-7133 8079,1,1,-7134 8080,1,1,-7129 8081,1,1,-7130
    8082,1,1,-7131 8083,1,1,-7132 8084,1,1,-7133 8085,1,1,-7134 8086,1,1,-7135 8087,1,1,-7136
    8088,1,1,-7137 8089,1,1,-7138 8090,1,1,-7139 8091,1,1,-7140 8092,1,1,-7141 8093,1,1,-7142
    8094,1,1,-7143 8095,1,1,-7144 8096,1,1,-7127 8097,1,1,-7128 8098,1,1,-7129 8099,1,1,-7130
    8100,1,1,-7131 8101,1,1,-7132 8102,1,1,-7133 8103,1,1,-7134 8104,1,1,-7135 8105,1,1,-7136
    8106,1,1,-7137 8107,1,1,-7138 8108,1,1,-7139 8109,1,1,-7140 8110,1,1,-7141 8111,1,1,-7142
    8112,1,1,-7167 8113,1,1,-7168 8114,1,1,-7169 8115,1,1,-7170 8116,1,1,-7171 8118,1,1,-7173
    8119,1,1,-7174 8120,1,1,-7175 8121,1,1,-7176 8122,1,1,-7177 8123,1,1,-7178 8124,1,1,-7179
    8126,1,1,-7173 8129,1,1,-7961 8130,1,1,-7179 8131,1,1,-7180 8132,1,1,-7181 8134,1,1,-7183
    8135,1,1,-7184 8136,1,1,-7187 8137,1,1,-7188 8138,1,1,-7187 8139,1,1,-7188 8140,1,1,-7189
    8141,1,1,-14 8142,1,1,-15 8143,1,1,-16 8144,1,1,-7191 8145,1,1,-7192 8146,1,1,-7193
    8147,1,1,-7194 8150,1,1,-7197 8151,1,1,-7198 8152,1,1,-7199 8153,1,1,-7200 8154,1,1,-7201
    8155,1,1,-7202 8157,1,1,33 8158,1,1,32 8159,1,1,31 8160,1,1,-7195 8161,1,1,-7196
    8162,1,1,-7197 8163,1,1,-7198 8164,1,1,-7203 8165,1,1,-7204 8166,1,1,-7201 8167,1,1,-7202
    8168,1,1,-7203 8169,1,1,-7204 8170,1,1,-7205 8171,1,1,-7206 8172,1,1,-7211 8173,1,1,-8005
    8174,1,1,-8006 8175,1,1,-8079 8178,1,1,-7209 8179,1,1,-7210 8180,1,1,-7211 8182,1,1,-7213
    8183,1,1,-7214 8184,1,1,-7225 8185,1,1,-7226 8186,1,1,-7217 8187,1,1,-7218 8188,1,1,-7219
    8189,1,1,-8009
    """

  /// Runs of capital letters below U+2000: first, count, stride.
  static let capitals: StaticString = """
    192,23,1 216,7,1 256,28,2 313,8,2 330,24,2 377,3,2 385,2,1 388,2,2
    391,2,2 394,2,1 398,4,1 403,2,1 406,3,1 412,2,1 415,2,1 418,3,2
    423,2,2 428,2,2 431,2,2 434,2,1 437,2,2 440,1,1 444,1,1 452,2,1
    455,2,1 458,2,1 461,8,2 478,9,2 497,2,1 500,2,2 503,2,1 506,29,2
    570,2,1 573,2,1 577,2,2 580,3,1 584,4,2 880,2,2 886,1,1 895,1,1
    902,2,2 905,2,1 908,2,2 911,2,2 914,16,1 931,9,1 975,1,1 978,3,1
    984,12,2 1012,1,1 1015,2,2 1018,1,1 1021,51,1 1120,17,2 1162,28,2 1217,7,2
    1232,48,2 1329,38,1 4256,38,1 4295,1,1 4301,1,1 5024,86,1 7312,43,1 7357,3,1
    7680,75,2 7838,49,2 7944,8,1 7960,6,1 7976,8,1 7992,8,1 8008,6,1 8025,4,2
    8040,8,1 8072,8,1 8088,8,1 8104,8,1 8120,5,1 8136,5,1 8152,4,1 8168,5,1
    8184,5,1
    """
}
