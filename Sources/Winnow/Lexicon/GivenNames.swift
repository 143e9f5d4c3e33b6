extension Language {
  /// Given names that tell an author's name from a heading in capitals. Names that are everyday
  /// words as well, such as `Mark` or `Rose`, are here too: they count only where every word of a
  /// short line starts with a capital.
  static let givenNames: StaticString = """
    aaron abdul abdullah abigail abraham adam adele adrian adriana adrien agata agnes agnieszka ahmad ahmed
    aidan aisha alain alan albert alberto alejandra alejandro aleksander aleksandr aleksandra alessandra
    alessandro alessia alessio alex alexander alexandra alexandre alexei alexis alfonso alfred ali alice alicia
    alina aline alison allison alyssa amanda amber amelia amelie amina amir amit amy ana anastasia andre andrea
    andreas andrei andrej andres andrew andrey andrzej angela angelo angelica anita ann anna anne annette annie
    anthony antoine antonella antonia antonio anton ariana arthur artur ashley asli astrid audrey august aurelie
    austin axel ayse barbara bart bartosz beata beatrice beatriz ben benedikt benjamin benoit bernard bernd bianca
    bill birgit bjorn bob boris brandon brenda brian bridget brigitte bruce bruno bryan caitlin camila camille
    carina carl carla carlo carlos carmen carol carolina caroline catarina catherine cecile cecilia celine chad
    charles charlie charlotte chen chiara chloe chris christelle christian christiane christina christine
    christoph christophe christopher cindy claire clara clarisse claudia claudio claus clement colin connor
    corinne craig cristian cristiano cristina crystal cynthia dagmar damien dan daniel daniela daniele danielle
    danny darren dave david davide dawn dean deborah debra delphine denis denise dennis derek diana diane diego
    dieter dimitri dirk dmitri dmitry dominic dominik dominique don donald donna doris dorothy doug douglas
    dustin dylan ed eduard eduardo edward edwin ekaterina elaine elena eleanor elias elif elisa elisabeth
    elise elizabeth ella ellen emil emilia emilie emily emma emmanuel emre enrique enzo eric erica erik erika
    ernst esther ethan etienne eugene eva evan evelyn evgeny ewa fabian fabien fabio fabrice fatima fatma
    federica federico felipe felix fernanda fernando filip filippo fiona florence florian franca france frances
    francesca francesco francis francisco franck francois francoise frank franz fred frederic frederik friedrich
    gabriel gabriela gabriele gabrielle gail gareth gary gavin gemma genevieve geoffrey georg george georges
    gerald gerard gerd gerhard gianluca gilles gina giorgia giorgio giovanni gisela giulia giuseppe glenn gloria
    gonzalo gordon grace graham greg gregor gregory greta grzegorz guido guillaume guillermo gunter gustavo guy
    hakan hannah hanna hannes hans harald harold harriet harry hassan heather hector heidi heike heinrich heinz
    helen helena helene helmut henri henrik henry herbert herve hiroshi holger holly howard hugo hussein ian
    ibrahim ignacio igor ilaria ilona ines ingrid inga irena irene irina iris isaac isabel isabella isabelle
    ivan ivana jack jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet
    janice janine jared jaroslav jasmin jasmine jason javier jay jean jeanne jeff jeffrey jelena jennifer jenny
    jens jeremie jeremy jerome jerry jesse jessica jesus jill jim jimmy joan joana joanna joao joaquin jochen
    joe joel joelle johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose
    josef joseph josephine josh joshua joyce juan juana judith judy julia julian juliana julie julien juliette
    julio jurgen justin justine justyna karen karin karl karla karolina kasia katarina katarzyna kate
    katharina katherine kathleen kathrin kathryn kathy katie katja katrin kay keith kelly ken kenneth kerstin
    kevin khaled kim kirsten klaus konrad kristen kristian kristin kristina kristof krzysztof kurt kyle lars
    laura lauren laurence laurent laurie lea leah lee leila lena leo leon leonardo leonie leonid leslie leticia
    lewis liam lidia lila lina linda lionel lisa liz lorena lorenzo lori louis louise luc luca lucas lucia
    luciana luciano lucie lucy ludovic luigi luis luisa luiz lukas luke lydia lynn maciej madeleine magali
    magdalena mahmoud maja malgorzata malik manfred manon manuel manuela marc marcel marcelo marcin marco marcos
    marcus marek margaret margarita margot maria mariam marian mariana marianne marie marija marilyn marina
    mario marion marisa marius marjorie mark marko markus marta martha martin martina martine mary maryam
    massimo mateo mateusz mathew mathias mathieu mathilde matteo matthew matthias matthieu maureen maurice
    mauro max maxim maxime maximilian maya megan mehdi mehmet melanie melissa mercedes merve michael michaela
    michal michel michele michelle miguel mihai mikael mike mikhail milan milena mina mireille miriam mirko
    mohamed mohammad mohammed moira molly mona monica monika monique morgan muhammad murat mustafa nadia
    nadine naomi natalia natalie natasha nathalie nathan neil nelson niamh nicholas nick nicola nicolas nicole
    niels nigel nikita niklas nikola nikolai nils nina noah noemie nora norbert norma norman nuno olaf oleg
    olga oliver olivia olivier omar orlando oscar oskar otto owen pablo pamela paola paolo pascal patricia
    patrick patrik patrizia paul paula paulina pauline paulo pavel pawel pedro peggy penelope peter petr petra
    phil philip philipp philippe phillip pierre pierrick pietro piotr przemyslaw rachel rafael raffaele rahul
    rainer raj ralf ralph ramon randy raphael raquel raul ray raymond rebecca regina reinhard renata renate rene
    ricardo riccardo richard rick rita rob robert roberta roberto robin rodrigo roger roland rolf roman romain
    ron ronald rosa rosemary rosie ross roxane roy ruben rudolf russell ruth ryan sabine sabrina salvatore sam
    samantha samir samuel sandra sandrine sandro sanjay santiago sara sarah sascha saskia scott sean sebastian
    sebastien selin selma serena serge sergei sergey sergio shane shannon sharon shaun sheila shirley silke
    silvia simon simona simone sofia sofie soledad sonia sonja sophia sophie stacey stacy stan stanislav stefan
    stefania stefano steffen stella stephan stephane stephanie stephen steve steven stuart sue susan susanna
    susanne suzanne sven svetlana sylvain sylvia sylvie sylwia takashi tamara tania tanja tanya tara tatiana
    ted teresa terry theo theodore theresa thierry thomas tiago tiffany tim timo timothy tina tobias todd tom
    tomas tomasz tommaso tommy toni tony tracy travis trevor tristan tyler udo ulrich umberto ursula ute uwe
    valentin valentina valeria valerie vanessa vera veronica veronika veronique vicki victor victoria viktor
    viktoria vincent vincenzo virginia virginie vitaly vittoria vivian vladimir volker walter wanda warren
    wayne wei wendy werner wiebke wiktor wilhelm will william wolfgang xavier yann yannick yasmin yolanda yuki
    yuri yusuf yves yvette yvonne zachary zeynep zoe zofia zuzana
    александр александра алексей алина анастасия андрей анна антон артем борис вадим валентин валерий
    василий вера вероника виктор виктория виталий владимир владислав галина георгий григорий дарья денис
    дмитрий евгений евгения екатерина елена елизавета иван игорь илья ирина кирилл константин ксения лариса
    леонид любовь людмила максим марина мария михаил надежда наталия наталья никита николай оксана олег
    ольга павел петр полина роман светлана семен сергей софья станислав степан татьяна ульяна федор юлия
    юрий яна ярослав
    """
}
