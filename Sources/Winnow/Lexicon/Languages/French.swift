extension Language {
  static let french = Language(
    code: "fr",
    functionWords: """
      le la les un une des du de et est à au aux en dans que qui ne pas pour par sur avec ce cet
      cette ces il elle ils elles nous vous on se son sa ses leur leurs mais ou plus été être
      avoir sont ont fait comme tout tous toute aussi même sans après entre très depuis encore dont
      si bien peut était avait l d qu c n s j m y notre votre vos chez lors
      """,
    months: """
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      janv jan févr fév avr juil jul aoû sept sep oct nov déc
      """,
    weekdays: """
      lundi mardi mercredi jeudi vendredi samedi dimanche
      lun mar mer jeu ven sam dim
      """,
    dateWords: """
      le à au h heure heures min mn de du et er gmt utc cet cest hec paris matin soir midi minuit la
      en date première
      """,
    publicationWords: """
      publié publiée publiés publication paru parue mis mise jour maj modifié modifiée modification
      dernière actualisé actualisée posté postée créé créée création ligne écrit rédigé ajouté
      """,
    relativeTimeWords: """
      hier aujourd hui avant il y a une un environ plus de seconde secondes minute minutes heure
      heures jour jours semaine semaines mois an ans année années min h instant l maintenant
      """,
    bylinePrefixes: """
      par
      de
      écrit par
      rédigé par
      publié par
      posté par
      proposé par
      signé par
      texte de
      textes de
      texte
      un article de
      article de
      reportage de
      propos recueillis par
      recueilli par
      interview par
      entretien réalisé par
      traduit par
      relu par
      mis à jour par
      soumis par
      auteur
      auteure
      autrice
      auteurs
      rédacteur
      rédaction
      """,
    authorRoles: """
      journaliste
      journaliste politique
      journaliste économique
      journaliste sportif
      journaliste sportive
      journaliste indépendant
      journaliste indépendante
      journaliste web
      grand reporter
      reporter
      correspondant
      correspondante
      correspondant permanent
      notre correspondant
      notre correspondante
      de notre correspondant
      de notre correspondante
      correspondant local
      envoyé spécial
      envoyée spéciale
      notre envoyé spécial
      rédacteur
      rédactrice
      rédacteur en chef
      rédactrice en chef
      rédacteur en chef adjoint
      directeur de la rédaction
      directrice de la rédaction
      directeur de la publication
      secrétaire de rédaction
      chef de service
      chroniqueur
      chroniqueuse
      éditorialiste
      contributeur
      contributrice
      collaborateur
      collaboratrice
      pigiste
      stagiaire
      la rédaction
      rédaction web
      photographe
      blogueur
      blogueuse
      auteur invité
      administrateur
      rédaction
      le service rédaction
      """,
    creditWords: """
      photo photos photographie photographies photographe crédit crédits image images illustration
      illustrations
      """,
    numberWords: """
      zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
      seize vingt
      """,
    sectionNames: """
      actualité
      actualités
      à la une
      politique
      monde
      international
      europe
      afrique
      région
      local
      faits divers
      société
      éducation
      santé
      science
      environnement
      climat
      économie
      finance
      entreprises
      emploi
      immobilier
      consommation
      technologie
      tech
      high-tech
      numérique
      médias
      sport
      sports
      football
      culture
      cinéma
      musique
      livres
      spectacles
      people
      loisirs
      voyage
      tourisme
      cuisine
      gastronomie
      mode
      famille
      automobile
      histoire
      opinion
      tribune
      débats
      éditorial
      chroniques
      analyse
      enquêtes
      dossiers
      interviews
      vidéo
      podcasts
      non classé
      """,
    spamWords: """
      casino casinos poker slots bookmaker bookmakers 1xbet 1win mostbet melbet betwinner betclic
      unibet winamax pinup parions viagra cialis levitra kamagra sildenafil tadalafil xanax tramadol
      porno porn xxx escort escorts escortes pornographique milf sexcam marabout microcrédit
      """,
    phrases: """
      [navigation]
      retour en haut
      retour en haut de page
      bouton retour en haut de la page
      retour vers le haut
      haut de page
      remonter en haut de page
      retour à l'accueil
      aller au contenu
      aller au contenu principal
      accéder au contenu
      accéder au contenu principal
      passer au contenu
      passer au contenu principal
      aller au menu
      aller à la navigation
      sauter à la navigation
      sauter à la recherche
      afficher plus
      afficher moins
      voir plus
      voir tout
      voir tous les articles
      toutes les actualités
      tous les articles
      charger plus
      plus d'articles
      plus d'informations
      articles plus anciens
      articles plus récents
      articles suivants
      article plus récent
      lire la suite …
      lire l'article
      continuer la lecture
      continuer la lecture de …
      poursuivez votre lecture
      en savoir plus
      cliquez ici
      cliquez pour agrandir
      cliquez sur l'image pour l'agrandir
      menu principal
      navigation principale
      menu secondaire
      ouvrir le menu
      fermer le menu
      basculer la navigation
      navigation de l'article
      navigation des articles
      page # sur #
      page # de #
      # sur #
      page suivante
      page précédente
      dernière page
      vous êtes ici
      vous êtes ici: …
      fil d'ariane
      plan du site
      rechercher sur le site
      formulaire de recherche
      rechercher dans ce blog
      choisir la langue
      articles récents
      commentaires récents
      sélectionner un mois
      flux des publications
      flux des commentaires
      flux rss
      fièrement propulsé par wordpress
      propulsé par wordpress
      archives du blog
      afficher mon profil complet
      créer un nouveau compte
      version imprimable
      un article de wikipédia l'encyclopédie libre
      récupérée de …
      catégories cachées: …
      pages liées
      pages spéciales
      lien permanent
      citer cette page
      dans d'autres projets
      dans d'autres langues
      modifier le code
      modifier le wikicode
      voir l'historique
      voir le texte source
      page au hasard
      la dernière modification de cette page a été faite le ……
      index du forum
      vous ne pouvez pas publier de nouveaux sujets ……
      ouvre dans une nouvelle fenêtre
      ouvre un nouvel onglet
      image # sur #
      photo # sur #
      voir la galerie
      agrandir l'image
      page introuvable
      aucun résultat
      # vues
      ? affichages: …
      note utilisateur: …
      ? accueil
      ? rechercher
      ? recherche
      ? contact
      ? contactez-nous
      ? à propos
      ? aide
      ? fermer
      ? suivant
      ? précédent
      ? retour
      ? plus
      ? rubriques
      ? catégories
      ? archives
      ? sommaire
      ? français
      ? liens utiles
      ? méta
      ? modifier
      ? ajouter au panier
      ? mon panier
      ? acheter
      ? rupture de stock
      ? mon compte
      ajouter à mes favoris
      ajouter aux favoris
      écouter cet article
      passer aux informations produits
      passer aux informations sur le produit
      s'ouvre dans une nouvelle fenêtre
      le choix d'une sélection entraîne une actualisation de la page entière
      ouvrir le média # dans une fenêtre modale
      réduire la quantité de …
      augmenter la quantité de …
      afficher tous les détails
      prix faible à élevé
      prix élevé à faible
      ? prix croissant
      ? prix décroissant
      prix: croissant
      prix: décroissant
      alphabétique de a à z
      alphabétique de z à a
      date de la plus ancienne à la plus récente
      date de la plus récente à la plus ancienne
      tri par popularité
      tri par notes moyennes
      tri du plus récent au plus ancien
      tri par tarif croissant
      tri par tarif décroissant
      tri par défaut
      # résultats affichés
      votre panier est vide
      votre panier est actuellement vide
      il n'y a plus d'articles dans votre panier
      continuer les achats
      continuer mes achats
      poursuivre mes achats
      ajouter au panier
      ajouter à la liste de souhaits
      ajouter à ma liste d'envies
      ajouter au comparateur
      voir le panier
      voir mon panier
      passer la commande
      ? passer commande
      taxes incluses frais d'expédition calculés à l'étape de paiement
      frais d'expédition calculés à l'étape de paiement
      m'avertir lorsque le produit est disponible
      prévenez-moi lorsque le produit est disponible
      ? aperçu rapide
      ? achat rapide
      ? épuisé
      ? prix habituel
      ? prix promotionnel
      ? quantité
      [byline]
      à propos de l'auteur
      voir tous les articles de …
      tous les articles de …
      du même auteur
      [timestamp]
      # min de lecture
      # minutes de lecture
      lecture # min
      temps de lecture # min
      temps de lecture # mn
      temps de lecture # minutes
      temps de lecture estimé # minutes
      moins d'une minute
      écouter l'article
      [caption]
      image d'illustration
      photo d'illustration
      photo d'archives
      [credit]
      ? photo de …
      photographie: …
      crédit: …
      crédits: …
      crédit photo
      crédit photo: …
      crédits photo: …
      crédits photos: …
      illustration: …
      capture d'écran
      droits réservés
      image à la une: …
      légende: …
      crédit image: …
      ? dessin de …
      [media-fallback]
      veuillez activer javascript ……
      merci d'activer javascript ……
      vous devez activer javascript ……
      javascript est désactivé ……
      javascript doit être activé ……
      pour visualiser cette vidéo ……
      cette adresse e-mail est protégée contre les robots spammeurs ……
      votre navigateur ne supporte pas ……
      votre navigateur ne prend pas en charge ……
      votre navigateur n'est pas compatible ……
      désolé votre navigateur ne supporte pas ……
      désolé votre navigateur ne prend pas en charge ……
      vous utilisez un navigateur obsolète ……
      cette vidéo n'est pas disponible
      vidéo indisponible
      ce contenu n'est pas disponible
      ce contenu est bloqué car vous n'avez pas accepté les cookies ……
      lecteur vidéo
      utilisez les flèches haut bas pour augmenter ou diminuer le volume
      regarder sur youtube
      lire la vidéo
      voir cette publication sur instagram
      une publication partagée par …
      chargement en cours
      veuillez patienter
      ? chargement
      [share]
      partager cet article
      partager l'article
      partager cette page
      partager cette publication
      partagez cet article
      partagez l'article
      partager sur …
      partager via …
      partager par e-mail
      partager par email
      partagez sur …
      partager le lien
      partager avec twitter
      partager avec facebook
      cliquez pour partager sur …
      cliquer pour partager sur …
      cliquez pour envoyer un lien à un ami …
      cliquer pour envoyer un lien par e-mail …
      cliquer pour imprimer …
      envoyer à un ami
      envoyer par e-mail
      envoyer par email
      imprimer cet article
      imprimer l'article
      imprimer cette page
      copier le lien
      lien copié
      suivez-nous
      suivez-nous sur …
      retrouvez-nous sur facebook
      ? réseaux sociaux
      abonnez-vous à notre chaîne ……
      j'aime ça
      # partages
      # j'aime
      # abonnés
      ? partager
      ? partagez
      ? j'aime
      ? imprimer
      ? envoyer
      ? suivre
      ? courriel
      imprimer les paroles
      imprimer la recette
      [related]
      articles similaires
      articles liés
      articles connexes
      articles associés
      articles recommandés
      sur le même sujet
      dans la même rubrique
      dans la même catégorie
      à lire aussi
      à lire aussi: …
      à lire également: …
      à lire
      à lire: …
      lire aussi
      lire aussi: …
      lire également
      lire également: …
      lisez aussi: …
      à lire ensuite
      à voir aussi
      voir aussi: …
      ? à découvrir
      à ne pas manquer
      ne manquez pas
      vous aimerez aussi
      vous aimerez peut-être aussi
      vous pourriez aussi aimer
      vous pourriez également aimer
      cela pourrait vous intéresser
      ces articles pourraient vous intéresser
      recommandé pour vous
      nos recommandations
      notre sélection
      les plus lus
      articles les plus lus
      les articles les plus lus
      les plus commentés
      les plus partagés
      articles populaires
      derniers articles
      dernières actualités
      dernières nouvelles
      autres articles
      autres actualités
      article précédent
      article suivant
      article précédent: …
      article suivant: …
      publication précédente
      publication suivante
      à lire aussi …
      à lire également
      lire la suite: …
      lisez également: …
      à voir aussi: …
      à voir également: …
      à découvrir aussi
      à découvrir également
      à écouter aussi: …
      sur le même thème
      dans le même dossier
      vous aimerez aussi: …
      vous pourriez être intéressé par …
      cet article peut vous intéresser
      ceci pourrait vous intéresser
      les plus consultés
      les plus récents
      article lié: …
      les clients ayant acheté cet article ont également acheté
      les clients ayant consulté cet article ont également regardé
      les clients ont également acheté
      ils ont aussi acheté
      produits fréquemment achetés ensemble
      fréquemment achetés ensemble
      produits similaires
      produits associés
      produits récemment consultés
      récemment consultés
      ? vu récemment
      ? pour aller plus loin
      ? voir aussi
      ? à la une
      [comment-form]
      laisser un commentaire
      laissez un commentaire
      laisser une réponse
      laissez une réponse
      poster un commentaire
      publier un commentaire
      écrire un commentaire
      ajouter un commentaire
      ajouter un nouveau commentaire
      déposer un commentaire
      annuler la réponse
      cliquez ici pour annuler la réponse
      votre commentaire
      votre nom
      votre e-mail
      votre email
      votre adresse e-mail
      votre adresse e-mail ne sera pas publiée
      votre adresse email ne sera pas publiée
      votre adresse de messagerie ne sera pas publiée
      les champs obligatoires sont indiqués avec
      champs obligatoires
      champ obligatoire
      enregistrer mon nom mon e-mail et mon site dans le navigateur pour mon prochain commentaire
      enregistrer mon nom mon e-mail et mon site web dans le navigateur pour mon prochain commentaire
      prévenez-moi de tous les nouveaux commentaires par e-mail
      prévenez-moi de tous les nouveaux articles par e-mail
      avertissez-moi par e-mail des nouveaux commentaires
      ce site utilise akismet ……
      en savoir plus sur comment les données de vos commentaires sont utilisées
      en savoir plus sur la façon dont les données de vos commentaires sont traitées
      vous pouvez utiliser ces balises et attributs html ……
      vous devez être connecté pour publier un commentaire
      vous devez vous connecter pour publier un commentaire
      connectez-vous pour commenter
      connectez-vous ou inscrivez-vous pour publier un commentaire
      identifiez-vous ou créez un compte pour poster des commentaires
      entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter
      vous commentez à l'aide de votre ……
      connecté en tant que …
      votre commentaire est en attente de modération
      les commentaires sont fermés
      commentaires fermés
      commentaires fermés sur …
      cet article a été publié dans ……
      # commentaires
      # commentaire
      # réponses
      # commentaires sur …
      # réponses à …
      aucun commentaire
      pas de commentaire
      soyez le premier à commenter …
      soyez le premier à réagir
      réagir à cet article
      voir les commentaires
      commentaires plus anciens
      commenter cet article
      soyez le premier à commenter
      vous devez être connecté pour ……
      connectez-vous pour ……
      identifiez-vous pour ……
      il n'y a pas encore d'avis
      aucun avis pour le moment
      soyez le premier à laisser votre avis sur …
      soyez le premier à donner votre avis
      seuls les clients connectés ayant acheté ce produit ont la possibilité de laisser un avis
      donner mon avis
      donnez votre avis
      écrire un avis
      rédiger un avis
      voir tous les avis
      cet avis vous a-t-il été utile
      avez-vous trouvé cet avis utile
      ? # réflexions sur …
      ? nom
      ? prénom
      ? site web
      ? message
      ? commentaire
      ? commentaires
      ? annuler
      [comment]
      signaler un abus
      signaler ce commentaire
      rétrolien: …
      ? répondre
      ? répondre à …
      ? a dit
      [captcha]
      je ne suis pas un robot
      code de sécurité
      cette question sert à vérifier si vous êtes un visiteur humain ……
      ce site est protégé par recaptcha ……
      ? combien font # #
      [subscribe]
      inscrivez-vous à notre newsletter ……
      inscrivez-vous à la newsletter ……
      s'inscrire à la newsletter
      abonnez-vous à notre newsletter ……
      abonnez-vous à la newsletter ……
      s'abonner à la newsletter
      recevez notre newsletter ……
      saisissez votre adresse e-mail pour vous abonner ……
      entrez votre adresse e-mail
      adresse e-mail
      adresse email
      rejoignez les # autres abonnés
      merci pour votre inscription
      vous pouvez vous désinscrire à tout moment ……
      vous pouvez vous désabonner à tout moment ……
      en vous inscrivant vous acceptez ……
      abonnez-vous
      je m'abonne
      article réservé aux abonnés
      cet article est réservé aux abonnés
      contenu réservé aux abonnés
      réservé aux abonnés
      il vous reste # de cet article à lire ……
      déjà abonné
      déjà inscrit
      pour lire la suite ……
      soutenez-nous
      faire un don
      téléchargez l'application
      téléchargez notre application
      télécharger dans l'app store
      se connecter
      connectez-vous
      s'inscrire
      créer un compte
      se déconnecter
      mot de passe oublié
      se souvenir de moi
      ? connexion
      ? inscription
      ? s'abonner
      ? newsletter
      ? nom d'utilisateur
      ? mot de passe
      inscrivez-vous à notre lettre d’information
      abonnez-vous à notre lettre d’information
      recevez notre lettre d’information
      retrouvez-nous sur …
      suivez-nous sur google actualités ……
      abonnez-vous pour ……
      recevez gratuitement ……
      cet article est réservé aux abonnés ……
      la suite est réservée aux abonnés ……
      déjà abonné …
      rejoignez notre chaîne whatsapp ……
      rejoignez-nous sur …
      soutenez notre travail
      [cookie]
      nous utilisons des cookies ……
      nous et nos partenaires ……
      nous et nos # partenaires ……
      avec votre accord nous et nos partenaires ……
      ce site utilise des cookies ……
      ce site web utilise des cookies ……
      les cookies nous permettent ……
      en poursuivant votre navigation ……
      en continuant à naviguer ……
      en cliquant sur accepter vous ……
      en cliquant sur tout accepter vous ……
      nous respectons votre vie privée
      le respect de votre vie privée est notre priorité
      confidentialité et cookies ce site utilise des cookies ……
      tout accepter
      tout refuser
      accepter les cookies
      accepter tous les cookies
      accepter et fermer
      continuer sans accepter
      gérer mes préférences
      gérer les préférences
      gérer les cookies
      gérer le consentement
      gestion des cookies
      paramètres des cookies
      enregistrer mes choix
      confirmer mes choix
      enregistrer les préférences
      voir les préférences
      politique de cookies
      cookies strictement nécessaires
      toujours activé
      intérêt légitime
      le stockage ou l'accès technique ……
      ? j'accepte
      ? accepter
      ? refuser
      ? personnaliser
      ? paramètres
      [advertisement]
      publicité
      la suite après la publicité
      l'article continue après la publicité
      contenu sponsorisé
      contenu partenaire
      liens sponsorisés
      ? en partenariat avec …
      ? sponsorisé par …
      recommandé par outbrain
      ailleurs sur le web
      désactivez votre bloqueur de publicité ……
      ? annonce
      annonces google
      cet article contient des liens affiliés ……
      ? pub
      ? sponsorisé
      adblock détecté
      bloqueur de publicité détecté
      veuillez désactiver votre bloqueur de publicité
      veuillez désactiver votre bloqueur de publicités
      veuillez désactiver adblock
      [legal]
      tous droits réservés ……
      copyright # ……
      reproduction interdite ……
      toute reproduction même partielle ……
      toute reproduction totale ou partielle ……
      mentions légales
      conditions générales
      conditions générales d'utilisation
      conditions générales de vente
      conditions d'utilisation
      politique de confidentialité
      ? données personnelles
      accessibilité non conforme
      signaler une erreur
      site réalisé par …
      les textes sont disponibles sous licence creative commons ……
      sauf mention contraire ……
      cet article est republié à partir de ……
      cet article est paru dans …
      cet article a été initialement publié …
      ? cgu
      ? confidentialité
      [tags]
      étiquettes
      étiquettes: …
      mots-clés
      mots-clés: …
      étiqueté: …
      classé dans: …
      publié dans: …
      libellés: …
      rubrique: …
      catégorie: …
      catégories: …
      nuage de tags
      ? étiqueté …
      ? publié dans …
      ? classé dans …
      ? catégorie
      """)
}
