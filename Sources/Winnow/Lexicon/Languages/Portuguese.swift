extension Language {
  static let portuguese = Language(
    code: "pt",
    functionWords: """
      o a os as um uma uns umas de do da dos das em no na nos nas ao aos pelo pela pelos por para
      com que e não se são foi foram ser está estão era tem também mas mais muito como quando
      onde seu sua seus suas ele ela eles elas isso este esse essa ou já até sem sobre entre
      depois ainda num numa você eu há só
      """,
    months: """
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
      jan fev mar abr mai jun jul ago set out nov dez
      """,
    weekdays: """
      segunda terça quarta quinta sexta feira sábado domingo
      seg ter qua qui sex sáb dom
      """,
    dateWords: """
      de do da em no na as a ao h hs min horas hora e gmt utc brt brasília lisboa data por
      """,
    publicationWords: """
      publicado publicada publicação atualizado atualizada atualização actualizado actualização
      última último modificado modificada modificação postado postada criado editado escrito
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
      redação g1
      """,
    creditWords: """
      foto fotos fotografia fotografias fotógrafo imagem imagens crédito créditos ilustração
      divulgação reprodução
      """,
    numberWords: """
      zero um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze
      quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte
      """,
    sectionNames: """
      notícias
      últimas notícias
      destaques
      atualidade
      geral
      política
      mundo
      internacional
      brasil
      portugal
      nacional
      país
      cidades
      regional
      local
      sociedade
      polícia
      justiça
      economia
      negócios
      empresas
      emprego
      tecnologia
      ciência
      meio ambiente
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
      famosos
      entretenimento
      gente
      estilo
      estilo de vida
      moda
      gastronomia
      receitas
      viagem
      turismo
      carros
      família
      história
      opinião
      editorial
      colunas
      colunistas
      entrevistas
      reportagens
      vídeos
      podcasts
      blogs
      sem categoria
      """,
    spamWords: """
      cassino cassinos casino casinos poker slots apostas bookmaker 1xbet 1win mostbet melbet
      betwinner betano pixbet tigrinho pinup viagra cialis levitra kamagra sildenafila tadalafila
      citotec cytotec xanax tramadol porno porn xxx putas escort escorts milf sexcam
      """,
    phrases: """
      [navigation]
      voltar ao topo
      voltar para o topo
      voltar ao início
      voltar para o início
      botão voltar ao topo
      ir para o conteúdo
      ir para o conteúdo principal
      ir para conteúdo
      ir para o menu
      pular para o conteúdo
      pular para o conteúdo principal
      saltar para o conteúdo
      avançar para o conteúdo
      mostrar mais
      mostrar menos
      mostrar tudo
      ver mais
      ver tudo
      ver todos
      ver todas
      veja mais
      carregar mais
      mais notícias
      mais informações
      publicações mais antigas
      publicações mais recentes
      posts mais antigos
      posts anteriores
      postagem mais recente
      postagem mais antiga
      leia mais
      leia mais: …
      ler mais
      ler mais: …
      leia a matéria completa
      continue lendo …
      continuar lendo
      continuar a ler
      saiba mais
      clique aqui
      clique para ampliar
      ampliar imagem
      menu principal
      navegação principal
      abrir menu
      fechar menu
      navegação de post
      navegação de artigos
      página # de #
      # de #
      próxima página
      página seguinte
      página anterior
      você está aqui
      você está aqui: …
      mapa do site
      buscar por
      pesquisar por
      pesquisar neste site
      pesquisar este blog
      resultados da busca por …
      selecione o idioma
      tecnologia do blogger
      posts recentes
      artigos recentes
      comentários recentes
      selecionar o mês
      arquivo do blog
      feed de posts
      feed de comentários
      orgulhosamente mantido com wordpress
      desenvolvido com wordpress
      ver meu perfil completo
      criar nova conta
      versão para impressão
      origem wikipédia a enciclopédia livre
      categorias ocultas: …
      páginas afluentes
      páginas especiais
      ligação permanente
      hiperligação permanente
      citar esta página
      em outros projetos
      noutras línguas
      editar código-fonte
      ver histórico
      página aleatória
      esta página foi editada pela última vez ……
      você não pode criar novos tópicos ……
      abre em nova janela
      imagem # de #
      foto # de #
      ver galeria
      página não encontrada
      nenhum resultado encontrado
      # visualizações
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
      ? perguntas frequentes
      ? adicionar ao carrinho
      ? comprar agora
      ? minha conta
      ouvir notícia
      ouvir a notícia
      pular para as informações do produto
      abre em uma nova janela
      abre numa nova janela
      preço menor para maior
      preço maior para menor
      ? menor preço
      ? maior preço
      ordem alfabética a-z
      ordem alfabética z-a
      ordenar por popularidade
      ordenar por média de classificação
      ordenar por mais recente
      ordenar por preço: menor para maior
      ordenar por preço: maior para menor
      ordenação padrão
      seu carrinho está vazio
      o seu carrinho está vazio
      o carrinho está vazio
      nenhum produto no carrinho
      continuar comprando
      adicionar ao carrinho
      adicionar à lista de desejos
      adicionar aos favoritos
      ver carrinho
      ? finalizar compra
      ? esgotado
      ? preço normal
      ? preço promocional
      [byline]
      sobre o autor
      sobre a autora
      ver todos os posts de …
      ver todos os artigos de …
      mais posts de …
      [timestamp]
      # min de leitura
      # minuto de leitura
      # minutos de leitura
      leitura # min
      tempo de leitura # min
      tempo de leitura # minutos
      tempo estimado de leitura # minutos
      leitura de # minutos
      ouvir este artigo
      ouça este conteúdo
      [caption]
      imagem ilustrativa
      imagem meramente ilustrativa
      foto de arquivo
      imagem de arquivo
      [credit]
      foto: …
      fotos: …
      ? foto por …
      fotografia: …
      crédito: …
      créditos: …
      crédito da foto: …
      imagem: …
      imagens: …
      imagem de capa: …
      imagem destacada: …
      ilustração: …
      foto divulgação
      ? arquivo pessoal
      ? foto de …
      ? fonte: …
      ? legenda: …
      [media-fallback]
      por favor habilite o javascript ……
      por favor ative o javascript ……
      habilite o javascript ……
      você precisa habilitar o javascript ……
      o javascript está desativado ……
      para ver este vídeo ……
      este endereço de email está sendo protegido de spambots ……
      seu navegador não suporta ……
      o seu navegador não suporta ……
      este vídeo não está disponível
      vídeo não disponível
      este conteúdo não está disponível
      reprodutor de vídeo
      tocador de vídeo
      use as setas para cima ou para baixo para aumentar ou diminuir o volume
      assistir ao vídeo
      assistir no youtube
      ver esta publicação no instagram
      uma publicação compartilhada por …
      uma publicação partilhada por …
      carregando aguarde
      ? carregando
      ? reproduzir
      ? ouvir notícia
      [share]
      compartilhe esta notícia
      compartilhe este artigo
      compartilhe isso
      compartilhe isso: …
      compartilhar esta notícia
      partilhar este artigo
      partilhar isto: …
      compartilhar no …
      compartilhar via …
      compartilhe no …
      compartilhar por e-mail
      partilhar no …
      partilhar em …
      partilhar por e-mail
      partilhar via …
      clique para compartilhar no …
      clique para partilhar no …
      clique para imprimir …
      enviar por e-mail
      enviar por email
      postar no blog
      imprimir esta página
      copiar link
      link copiado
      siga-nos
      siga-nos no …
      siga-nos em …
      entre no nosso grupo do whatsapp ……
      # compartilhamentos
      # curtidas
      curtir isso: …
      ? compartilhar
      ? compartilhe
      ? partilhar
      ? partilhe
      ? imprimir
      ? enviar
      ? salvar
      ? guardar
      ? curtir
      ? seguir
      ? redes sociais
      receba as notícias do g1 no whatsapp
      receba as notícias no whatsapp
      siga-nos no google news
      [related]
      artigos relacionados
      notícias relacionadas
      matérias relacionadas
      posts relacionados
      conteúdo relacionado
      conteúdos relacionados
      relacionado: …
      leia também
      leia também: …
      ler também
      ler também: …
      leia mais sobre …
      veja também: …
      você pode gostar
      você também pode gostar
      você também pode gostar de
      também pode gostar
      recomendado para você
      recomendados para si
      não perca
      mais lidas
      mais lidos
      as mais lidas
      os mais lidos
      mais vistos
      mais populares
      posts populares
      artigos populares
      últimos artigos
      mais recentes
      outras notícias
      mais sobre este tema
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
      leia também …
      leia ainda: …
      veja também
      veja mais: …
      veja ainda: …
      confira também
      confira também: …
      saiba mais: …
      você pode se interessar
      talvez você goste
      quem comprou também comprou
      quem viu também viu
      clientes que compraram este item também compraram
      clientes que visualizaram este item também visualizaram
      frequentemente comprados juntos
      ? compre junto
      produtos relacionados
      produtos similares
      vistos recentemente
      produtos vistos recentemente
      ? veja também
      ? ver também
      ? em alta
      [comment-form]
      deixe um comentário
      deixe uma resposta
      deixe seu comentário
      deixar um comentário
      deixar uma resposta
      cancelar resposta
      clique aqui para cancelar a resposta
      publicar comentário
      postar um comentário
      enviar comentário
      enviar um comentário
      adicionar comentário
      adicionar um comentário
      escreva um comentário
      seu comentário
      seu e-mail
      o seu endereço de e-mail não será publicado
      o seu endereço de email não será publicado
      campos obrigatórios são marcados com
      campos obrigatórios marcados com
      campos obrigatórios
      campo obrigatório
      os campos obrigatórios estão marcados
      salvar meus dados neste navegador para a próxima vez que eu comentar
      guardar o meu nome email e site neste navegador para a próxima vez que eu comentar
      avise-me sobre comentários seguintes por email
      avise-me sobre novas publicações por email
      notificar-me de novos comentários por e-mail
      este site utiliza o akismet ……
      este site usa o akismet ……
      saiba como seus dados em comentários são processados
      você precisa fazer o login para publicar um comentário
      tem de iniciar a sessão para publicar um comentário
      faça login para comentar
      entre ou registre-se para postar comentários
      você está comentando utilizando sua ……
      conectado como …
      seu comentário está aguardando moderação
      os comentários estão fechados
      os comentários estão encerrados
      comentários fechados
      comentários desativados
      comentários desativados em …
      esta entrada foi publicada em ……
      # comentários
      # comentário
      # respostas
      # comentários em …
      nenhum comentário
      ainda não há comentários
      seja o primeiro a comentar …
      ver comentários
      ver todos os comentários
      comentários mais recentes
      deixe o seu comentário
      seja o primeiro a comentar
      você precisa fazer o login para ……
      não há avaliações ainda
      ainda não existem avaliações
      seja o primeiro a avaliar …
      escreva uma avaliação
      escrever uma avaliação
      ver todas as avaliações
      somente clientes logados que compraram este produto podem deixar uma avaliação
      apenas clientes logados que compraram este produto podem deixar uma avaliação
      ? # pensamentos em …
      ? comentários
      ? nome
      ? site
      ? mensagem
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
      [captcha]
      não sou um robô
      código de segurança
      esta questão é para testar se você é um visitante humano ……
      este site é protegido por recaptcha ……
      ? quanto é # #
      [subscribe]
      assine nossa newsletter ……
      assine a nossa newsletter ……
      assine a newsletter ……
      assine nosso boletim ……
      inscreva-se na nossa newsletter ……
      inscreva-se na newsletter ……
      subscreva a nossa newsletter ……
      subscreva a newsletter ……
      subscrever a newsletter
      receba nossa newsletter ……
      receba as últimas notícias ……
      cadastre-se e receba ……
      digite seu endereço de e-mail para assinar este blog ……
      insira o seu endereço de email para subscrever este blog ……
      endereço de e-mail
      endereço de email
      junte-se a # outros assinantes
      obrigado por se inscrever
      assine agora
      assine já
      assinar: …
      conteúdo exclusivo para assinantes
      exclusivo para assinantes
      exclusivo para subscritores
      já é assinante
      já sou assinante
      já tem uma conta
      para continuar lendo ……
      para continuar a ler ……
      apoie o jornalismo independente
      apoie-nos
      faça uma doação
      baixe o aplicativo
      descarregue a nossa app
      disponível no google play
      faça login
      fazer login
      iniciar sessão
      inscreva-se
      cadastre-se
      registre-se
      criar conta
      esqueceu a senha
      esqueci minha senha
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
      receba as nossas notícias no seu e-mail
      receba nossas notícias no seu e-mail
      receba as notícias no seu email
      assine a partir de …
      siga-nos nas redes sociais ……
      siga nosso canal ……
      inscreva-se em nosso canal ……
      inscreva-se no nosso canal ……
      entre no nosso canal ……
      participe do nosso grupo ……
      receba as notícias ……
      receba notícias ……
      [cookie]
      utilizamos cookies ……
      usamos cookies ……
      nós usamos cookies ……
      nós e os nossos parceiros ……
      nós e nossos parceiros ……
      este site utiliza cookies ……
      este site usa cookies ……
      este website utiliza cookies ……
      este website usa cookies ……
      o nosso site utiliza cookies ……
      nosso site utiliza cookies ……
      ao continuar navegando ……
      ao continuar a navegar ……
      ao clicar em aceitar ……
      privacidade e cookies este site utiliza cookies ……
      valorizamos sua privacidade
      a sua privacidade é importante para nós
      aceitar tudo
      aceitar todos
      aceitar cookies
      aceitar todos os cookies
      aceitar e continuar
      rejeitar tudo
      rejeitar todos
      recusar tudo
      permitir todos os cookies
      gerenciar cookies
      gerenciar consentimento
      gerenciar preferências
      gerir consentimento
      configurações de cookies
      definições de cookies
      ver preferências
      política de cookies
      cookies necessários
      cookies estritamente necessários
      sempre ativo
      interesse legítimo
      o armazenamento ou acesso técnico ……
      ? aceitar
      ? aceito
      ? recusar
      ? rejeitar
      ? preferências
      ? configurações
      [advertisement]
      publicidade
      ? anúncio
      anúncios
      continua após a publicidade
      continua depois da publicidade
      conteúdo patrocinado
      links patrocinados
      informe publicitário
      anuncie conosco
      desative seu bloqueador de anúncios ……
      este artigo contém links de afiliados ……
      ? pub
      ? patrocinado
      ? patrocinado por …
      [legal]
      todos os direitos reservados ……
      copyright # ……
      direitos reservados
      é proibida a reprodução ……
      reprodução proibida ……
      aviso legal
      termos de uso
      termos e condições
      termos de utilização
      termos de serviço
      política de privacidade
      declaração de privacidade
      ? ficha técnica
      livro de reclamações
      declaração de acessibilidade
      desenvolvido por: …
      criado por: …
      reportar erro
      o texto está disponível sob a licença creative commons ……
      este artigo foi publicado originalmente …
      este artigo foi originalmente publicado …
      publicado originalmente em …
      o post apareceu primeiro em …
      as opiniões expressas neste artigo ……
      ? privacidade
      ? acessibilidade
      [tags]
      tags: …
      tag: …
      marcadores: …
      etiquetas: …
      marcado com: …
      palavras-chave: …
      arquivado em: …
      publicado em: …
      categoria: …
      categorias: …
      ? etiquetas
      ? marcadores
      ? publicado em …
      ? arquivado em …
      ? categoria
      """)
}
