extension Language {
  static let portuguese = Language(
    code: "pt",
    functionWords: """
      o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às pelo pela pelos por para
      com que e não se é são foi foram ser está estão era tem têm também mas mais muito como quando
      onde seu sua seus suas ele ela eles elas isso este esta esse essa ou já até sem sobre entre
      depois ainda num numa você nós eu foi há só
      """,
    months: """
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      jan fev mar abr mai jun jul ago set out nov dez
      """,
    weekdays: """
      segunda terça quarta quinta sexta feira sábado domingo
      seg ter qua qui sex sáb dom
      """,
    dateWords: "de do da em no na às as a à ao h hs min horas hora e gmt utc brt brasília lisboa",
    publicationWords: """
      publicado publicada publicação atualizado atualizada atualização actualizado actualização
      última último modificado modificada modificação postado postada criado editado escrito data em
      por
      """,
    relativeTimeWords: """
      hoje ontem anteontem agora há atrás um uma segundo segundos minuto minutos hora horas dia dias
      semana semanas mês meses ano anos min cerca de mais
      """,
    bylinePrefixes: """
      por
      escrito por
      publicado por
      postado por
      enviado por
      redigido por
      criado por
      editado por
      texto de
      texto
      textos de
      artigo de
      um artigo de
      reportagem de
      reportagem
      entrevista de
      traduzido por
      tradução de
      revisado por
      autor
      autora
      autores
      redação
      redacção
      """,
    authorRoles: """
      jornalista
      jornalista freelancer
      repórter
      repórter especial
      repórter fotográfico
      redator
      redatora
      redator-chefe
      redatora-chefe
      editor
      editora
      editor-chefe
      editora-chefe
      editor assistente
      editor executivo
      chefe de redação
      diretor de redação
      diretor
      diretora
      subdiretor
      subdiretora
      correspondente
      correspondente internacional
      nosso correspondente
      enviado especial
      enviada especial
      colunista
      colunista convidado
      articulista
      cronista
      colaborador
      colaboradora
      colaboração para
      comentarista
      analista
      fotógrafo
      fotógrafa
      blogueiro
      blogueira
      da redação
      redação
      estagiário
      administrador
      """,
    creditWords: """
      foto fotos fotografia fotografias fotógrafo imagem imagens crédito créditos fonte fontes
      ilustração arte gráfico infográfico vídeo divulgação reprodução arquivo legenda copyright
      """,
    numberWords: """
      zero um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze
      quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte
      """,
    sectionNames: """
      notícias
      últimas notícias
      última hora
      destaques
      manchetes
      atualidade
      actualidade
      geral
      política
      eleições
      mundo
      internacional
      brasil
      portugal
      nacional
      país
      cidades
      cidade
      cotidiano
      regional
      local
      sociedade
      polícia
      segurança
      justiça
      economia
      negócios
      finanças
      mercado
      empresas
      emprego
      empregos
      agronegócio
      tecnologia
      ciência
      meio ambiente
      ambiente
      clima
      saúde
      bem-estar
      educação
      esporte
      esportes
      desporto
      futebol
      cultura
      cinema
      música
      livros
      televisão
      tv e famosos
      famosos
      celebridades
      entretenimento
      gente
      lazer
      estilo
      estilo de vida
      vida
      moda
      beleza
      gastronomia
      receitas
      viagem
      turismo
      carros
      família
      religião
      história
      opinião
      editorial
      colunas
      colunistas
      crônicas
      entrevistas
      reportagens
      vídeos
      podcasts
      blogs
      sem categoria
      """,
    spamWords: """
      cassino cassinos casino casinos blackjack roleta poker slots jackpot apostas bookmaker 1xbet
      1win mostbet melbet betwinner betano blaze pixbet tigrinho aviator pinup vulkan
      viagra cialis levitra kamagra sildenafila tadalafila citotec cytotec xanax tramadol porno pornô
      porn xxx sexo putas acompanhantes escort escorts milf sexcam consignado réplica réplicas
      rolex backlinks forex tarô búzios
      """,
    phrases: """
      [navigation]
      voltar ao topo
      voltar para o topo
      voltar ao início
      voltar para o início
      volte ao topo
      voltar à página inicial
      ir para o topo
      botão voltar ao topo
      ir para o conteúdo
      ir para o conteúdo principal
      ir para conteúdo
      ir para o menu
      ir para a busca
      pular para o conteúdo
      pular para o conteúdo principal
      pular para o menu
      saltar para o conteúdo
      saltar para o conteúdo principal
      avançar para o conteúdo
      mostrar mais
      mostrar menos
      mostrar tudo
      ver mais
      ver menos
      ver tudo
      ver todos
      ver todas
      ver mais notícias
      veja mais
      carregar mais
      mais notícias
      mais informações
      publicações mais antigas
      publicações mais recentes
      posts mais antigos
      posts mais recentes
      posts anteriores
      postagem mais recente
      postagem mais antiga
      mensagem mais recente
      mensagem antiga
      artigos mais antigos
      leia mais
      leia mais …
      ler mais
      ler mais …
      ler o artigo completo
      ler artigo completo
      leia a matéria completa
      leia a notícia completa
      leia a íntegra
      continue lendo
      continue lendo …
      continuar lendo
      continuar a ler
      continue a ler
      saiba mais
      saber mais
      clique aqui
      clique para ampliar
      clique na imagem para ampliar
      ampliar imagem
      menu principal
      menu de navegação
      navegação principal
      abrir menu
      fechar menu
      alternar navegação
      abrir busca
      navegação de post
      navegação de posts
      navegação de artigos
      navegação por posts
      paginação de posts
      página # de #
      # de #
      próxima página
      página seguinte
      página anterior
      você está aqui
      você está aqui: …
      está aqui: …
      encontra-se aqui: …
      mapa do site
      buscar por
      pesquisar por
      pesquisar neste site
      pesquisar este blog
      resultados da busca por …
      selecione o idioma
      escolha o idioma
      tecnologia do blogger
      posts recentes
      artigos recentes
      comentários recentes
      comentários
      selecionar o mês
      selecionar mês
      selecionar categoria
      arquivo do blog
      feed de posts
      feed de comentários
      orgulhosamente mantido com wordpress
      desenvolvido com wordpress
      crie um website ou blog gratuito no wordpress com
      ver meu perfil completo
      criar nova conta
      recuperar senha
      versão para impressão
      versão para impressora
      origem wikipédia a enciclopédia livre
      disponível em …
      obtida de …
      categorias ocultas: …
      páginas afluentes
      páginas especiais
      alterações relacionadas
      ligação permanente
      hiperligação permanente
      link permanente
      informações da página
      citar esta página
      descarregar como pdf
      noutros projetos
      em outros projetos
      noutras línguas
      editar hiperligações
      editar código-fonte
      ver histórico
      ver código-fonte
      página aleatória
      esta página foi editada pela última vez ……
      quem está online
      usuários navegando neste fórum: …
      você não pode criar novos tópicos ……
      abre em nova janela
      abre numa nova janela
      abrir em uma nova janela
      imagem # de #
      foto # de #
      ver galeria
      página não encontrada
      nenhum resultado encontrado
      # visualizações
      # acessos
      acessos: …
      ? início
      ? página inicial
      ? buscar
      ? busca
      ? pesquisar
      ? contato
      ? contacto
      ? contatos
      ? fale conosco
      ? sobre
      ? sobre nós
      ? quem somos
      ? ajuda
      ? fechar
      ? próximo
      ? seguinte
      ? anterior
      ? voltar
      ? mais
      ? editorias
      ? categorias
      ? arquivos
      ? português
      ? editar
      ? links úteis
      ? perguntas frequentes
      ? nossa equipe
      ? trabalhe conosco
      ? adicionar ao carrinho
      ? ver carrinho
      ? lista de desejos
      ? comprar agora
      ? esgotado
      ? minha conta
      ? ordenar por
      [byline]
      sobre o autor
      sobre a autora
      ver todos os posts de …
      ver todos os artigos de …
      ver todas as publicações de …
      mais posts de …
      ver perfil
      [timestamp]
      # min de leitura
      # minuto de leitura
      # minutos de leitura
      # min leitura
      leitura # min
      tempo de leitura # min
      tempo de leitura # minuto
      tempo de leitura # minutos
      tempo estimado de leitura # minutos
      leitura de # minutos
      ouvir este artigo
      ouça este conteúdo
      [caption]
      imagem ilustrativa
      foto ilustrativa
      imagem meramente ilustrativa
      foto de arquivo
      imagem de arquivo
      [credit]
      foto: …
      fotos: …
      foto por …
      fotografia: …
      crédito: …
      créditos: …
      crédito da foto: …
      créditos da imagem: …
      imagem: …
      imagens: …
      imagem de capa: …
      imagem destacada: …
      ilustração: …
      foto divulgação
      reprodução internet
      arquivo pessoal
      ? foto de …
      ? fonte: …
      ? legenda: …
      [media-fallback]
      por favor habilite o javascript ……
      por favor ative o javascript ……
      habilite o javascript ……
      ative o javascript ……
      você precisa habilitar o javascript ……
      o javascript está desativado ……
      para ver este vídeo ……
      este endereço de email está sendo protegido de spambots ……
      seu navegador não suporta ……
      o seu navegador não suporta ……
      seu navegador está desatualizado ……
      este vídeo não está disponível
      vídeo não disponível
      este conteúdo não está disponível
      reprodutor de vídeo
      tocador de vídeo
      tocador de áudio
      leitor de vídeo
      use as setas para cima ou para baixo para aumentar ou diminuir o volume
      assistir ao vídeo
      assista ao vídeo
      assistir no youtube
      ver esta publicação no instagram
      ver essa foto no instagram
      uma publicação compartilhada por …
      uma publicação partilhada por …
      um post compartilhado por …
      carregando aguarde
      ? carregando
      ? reproduzir
      [share]
      compartilhe esta notícia
      compartilhe este artigo
      compartilhe este post
      compartilhe isso
      compartilhe isso: …
      compartilhar este artigo
      compartilhar esta notícia
      partilhar este artigo
      partilhe este artigo
      partilhar isto: …
      compartilhar no …
      compartilhar em …
      compartilhar via …
      compartilhe no …
      compartilhar por e-mail
      partilhar no …
      partilhar em …
      partilhar por e-mail
      partilhar via …
      compartilhar com o facebook
      compartilhar no facebook
      clique para compartilhar no …
      clique para partilhar no …
      clique para enviar um link por e-mail para um amigo …
      clique para imprimir …
      enviar por e-mail
      enviar por email
      enviar a um amigo
      enviar a mensagem por e-mail
      dê a sua opinião
      postar no blog
      imprimir artigo
      imprimir esta página
      copiar link
      copiar ligação
      link copiado
      siga-nos
      siga-nos no …
      siga-nos em …
      siga o nosso canal ……
      curta nossa página no facebook
      entre no nosso grupo do whatsapp ……
      inscreva-se no nosso canal ……
      # compartilhamentos
      # partilhas
      # curtidas
      curtir isso: …
      seja o primeiro a curtir
      ? compartilhar
      ? compartilhe
      ? partilhar
      ? partilhe
      ? imprimir
      ? enviar
      ? salvar
      ? guardar
      ? curtir
      ? gosto
      ? seguir
      ? redes sociais
      [related]
      artigos relacionados
      artigo relacionado
      notícias relacionadas
      matérias relacionadas
      posts relacionados
      publicações relacionadas
      conteúdo relacionado
      conteúdos relacionados
      relacionado: …
      relacionadas: …
      leia também
      leia também: …
      leia ainda: …
      ler também
      ler também: …
      leia mais sobre …
      veja também: …
      veja ainda: …
      você pode gostar
      você também pode gostar
      você também pode gostar de
      você pode se interessar
      talvez você goste
      pode gostar também
      também pode gostar
      pode interessar-lhe
      recomendado para você
      recomendados para você
      recomendados para si
      não perca
      mais lidas
      mais lidos
      as mais lidas
      os mais lidos
      mais vistos
      mais vistas
      mais populares
      mais comentadas
      posts populares
      artigos populares
      últimos artigos
      mais recentes
      outras notícias
      outros artigos
      mais sobre este tema
      mais sobre o tema
      artigo anterior
      artigo seguinte
      próximo artigo
      artigo anterior: …
      próximo artigo: …
      post anterior
      próximo post
      post anterior: …
      próximo post: …
      notícia anterior
      próxima notícia
      matéria anterior
      próxima matéria
      links para esta postagem
      ? veja também
      ? ver também
      ? destaque
      ? em alta
      [comment-form]
      deixe um comentário
      deixe uma resposta
      deixe o seu comentário
      deixe seu comentário
      deixar um comentário
      deixar uma resposta
      deixe um comentário cancelar resposta
      cancelar resposta
      cancelar a resposta
      clique aqui para cancelar a resposta
      publicar comentário
      publicar um comentário
      postar um comentário
      enviar comentário
      enviar um comentário
      adicionar comentário
      adicionar um comentário
      adicionar novo comentário
      escreva um comentário
      escrever um comentário
      escreva seu comentário
      seu comentário
      o seu comentário
      seu nome
      seu e-mail
      o seu endereço de e-mail não será publicado
      o seu endereço de email não será publicado
      seu endereço de e-mail não será publicado
      o seu e-mail não será publicado
      campos obrigatórios são marcados com
      campos obrigatórios marcados com
      campos obrigatórios
      campo obrigatório
      os campos obrigatórios estão marcados
      salvar meus dados neste navegador para a próxima vez que eu comentar
      salve meu nome e-mail e site neste navegador para a próxima vez que eu comentar
      guardar o meu nome email e site neste navegador para a próxima vez que eu comentar
      avise-me sobre comentários seguintes por email
      avise-me sobre novas publicações por email
      notifique-me sobre novos comentários por e-mail
      notificar-me de novos comentários por e-mail
      notificar-me de novos artigos por email
      este site utiliza o akismet ……
      este site usa o akismet ……
      saiba como seus dados em comentários são processados
      fique sabendo como são processados os dados dos comentários
      você precisa fazer o login para publicar um comentário
      você precisa estar logado para comentar
      tem de iniciar a sessão para publicar um comentário
      faça login para comentar
      entre ou registre-se para postar comentários
      entre com suas informações abaixo ou clique em um ícone para log in
      você está comentando utilizando sua ……
      conectado como …
      seu comentário está aguardando moderação
      os comentários estão fechados
      os comentários estão encerrados
      comentários encerrados
      comentários fechados
      comentários desativados
      comentários desativados em …
      esta entrada foi publicada em ……
      este post foi publicado em ……
      # comentários
      # comentário
      # respostas
      # comentários em …
      # comentários sobre …
      nenhum comentário
      sem comentários
      ainda não há comentários
      seja o primeiro a comentar
      seja o primeiro a comentar …
      ver comentários
      ver todos os comentários
      mostrar comentários
      comentários mais antigos
      comentários mais recentes
      este artigo foi útil
      ? # pensamentos em …
      ? # comentários
      ? nome
      ? site
      ? website
      ? mensagem
      ? assunto
      ? comentário
      ? comentar
      ? cancelar
      ? obrigatório
      [comment]
      denunciar comentário
      denunciar abuso
      ? responder
      ? responder a …
      ? disse
      ? diz
      ? denunciar
      [captcha]
      não sou um robô
      código de segurança
      esta questão é para testar se você é um visitante humano ……
      este site é protegido por recaptcha ……
      [subscribe]
      assine nossa newsletter ……
      assine a nossa newsletter ……
      assine a newsletter ……
      assine nosso boletim ……
      inscreva-se na nossa newsletter ……
      inscreva-se em nossa newsletter ……
      inscreva-se na newsletter ……
      subscreva a nossa newsletter ……
      subscreva a newsletter ……
      subscrever a newsletter
      receba nossa newsletter ……
      receba as notícias ……
      receba nossas notícias ……
      receba as últimas notícias ……
      cadastre-se e receba ……
      digite seu endereço de e-mail para assinar este blog ……
      insira o seu endereço de email para subscrever este blog ……
      digite seu e-mail
      endereço de e-mail
      endereço de email
      junte-se a # outros assinantes
      junte-se a # outros subscritores
      obrigado por se inscrever
      assine agora
      assine já
      assine para continuar lendo
      assinar: …
      conteúdo exclusivo para assinantes
      exclusivo para assinantes
      exclusivo para subscritores
      artigo exclusivo para assinantes
      para assinantes
      já é assinante
      já sou assinante
      já é assinante faça login
      já tem uma conta
      não tem uma conta
      para continuar lendo ……
      para continuar a ler ……
      apoie o jornalismo independente
      apoie-nos
      faça uma doação
      baixe o aplicativo
      baixe nosso aplicativo
      descarregue a nossa app
      disponível no google play
      faça login
      fazer login
      fazer logout
      iniciar sessão
      terminar sessão
      inscreva-se
      cadastre-se
      registre-se
      criar conta
      criar uma conta
      esqueceu a senha
      esqueceu sua senha
      esqueci minha senha
      esqueceu-se da senha
      lembrar-me
      ? assine
      ? assinar
      ? subscrever
      ? newsletter
      ? entrar
      ? sair
      ? registar
      ? usuário
      ? nome de usuário
      ? senha
      ? palavra-passe
      [cookie]
      utilizamos cookies ……
      usamos cookies ……
      nós usamos cookies ……
      nós utilizamos cookies ……
      nós e os nossos parceiros ……
      nós e nossos parceiros ……
      este site utiliza cookies ……
      este site usa cookies ……
      este website utiliza cookies ……
      este website usa cookies ……
      o nosso site utiliza cookies ……
      nosso site utiliza cookies ……
      nosso site usa cookies ……
      ao continuar navegando ……
      ao continuar a navegar ……
      ao continuar a utilizar ……
      ao clicar em aceitar ……
      privacidade e cookies este site utiliza cookies ……
      valorizamos sua privacidade
      valorizamos a sua privacidade
      sua privacidade é importante para nós
      a sua privacidade é importante para nós
      aceitar tudo
      aceitar todos
      aceitar cookies
      aceitar todos os cookies
      aceitar e continuar
      aceitar e fechar
      rejeitar tudo
      rejeitar todos
      rejeitar cookies
      recusar tudo
      permitir todos os cookies
      permitir seleção
      gerenciar cookies
      gerenciar consentimento
      gerenciar preferências
      gerenciar opções
      gerir cookies
      gerir consentimento
      gerir preferências
      configurações de cookies
      definições de cookies
      preferências de cookies
      salvar preferências
      ver preferências
      política de cookies
      aviso de cookies
      cookies necessários
      cookies estritamente necessários
      sempre ativo
      interesse legítimo
      o armazenamento ou acesso técnico ……
      ? aceitar
      ? aceito
      ? concordo
      ? recusar
      ? rejeitar
      ? preferências
      ? configurações
      [advertisement]
      publicidade
      anúncio
      anúncios
      continua após a publicidade
      continua depois da publicidade
      a matéria continua após a publicidade
      conteúdo patrocinado
      conteúdo publicitário
      links patrocinados
      informe publicitário
      anuncie conosco
      anuncie aqui
      desative seu bloqueador de anúncios ……
      este artigo contém links de afiliados ……
      ? pub
      ? patrocinado
      ? patrocinado por …
      ? anuncie
      [legal]
      todos os direitos reservados ……
      copyright # ……
      direitos reservados
      é proibida a reprodução ……
      proibida a reprodução ……
      reprodução proibida ……
      aviso legal
      termos de uso
      termos e condições
      termos de utilização
      termos de serviço
      condições gerais
      política de privacidade
      políticas de privacidade
      declaração de privacidade
      ficha técnica
      livro de reclamações
      declaração de acessibilidade
      desenvolvido por: …
      criado por: …
      reportar erro
      reportar um erro
      comunicar erro
      o texto está disponível sob a licença creative commons ……
      este texto é disponibilizado nos termos da licença ……
      este artigo foi publicado originalmente …
      este artigo foi originalmente publicado …
      publicado originalmente em …
      o post apareceu primeiro em …
      as opiniões expressas neste artigo ……
      ? privacidade
      ? acessibilidade
      ? expediente
      [tags]
      tags: …
      tag: …
      marcadores: …
      etiquetas: …
      marcado com: …
      palavras-chave: …
      assuntos: …
      arquivado em: …
      publicado em: …
      categoria: …
      categorias: …
      tópicos: …
      ? etiquetas
      ? marcadores
      ? marcado …
      ? publicado em …
      ? arquivado em …
      ? categoria
      """)
}
