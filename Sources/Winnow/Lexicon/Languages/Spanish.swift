extension Language {
  static let spanish = Language(
    code: "es",
    functionWords: """
      el la los las un una unos de del y en que a al es por con para no se su sus lo le les como más
      pero o si ya este esto estos estas ese esa eso son fue era ha han había hay ser está están
      muy también entre cuando sin sobre desde hasta donde quien porque nos me mi yo ella ellos
      todo todos toda otro otra otros según tras uno dos nuestro
      """,
    months: """
      enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
      diciembre ene feb mar abr may jun jul ago sep sept set oct nov dic
      """,
    weekdays: """
      lunes martes miércoles jueves viernes sábado domingo
      lun mar mié jue vie sáb dom
      """,
    dateWords: "de del a al las la el los h hs hrs hora horas y am pm m p gmt utc cet cest est",
    publicationWords: """
      publicado publicada publicación actualizado actualizada actualización última último
      modificado modificada modificación creado creada editado escrito fecha subido el en por vez
      hora
      """,
    relativeTimeWords: """
      hoy ayer anteayer ahora hace un una unos segundo segundos minuto minutos hora horas día días
      semana semanas mes meses año años min atrás mismo más de
      """,
    bylinePrefixes: """
      por
      escrito por
      publicado por
      redactado por
      enviado por
      posteado por
      creado por
      editado por
      actualizado por
      firmado por
      subido por
      texto de
      texto
      textos de
      una entrevista de
      entrevista de
      reportaje de
      traducido por
      traducción de
      revisado por
      autor
      autora
      autores
      redacción
      """,
    authorRoles: """
      periodista
      periodista deportivo
      periodista independiente
      periodista de investigación
      redactor
      redactora
      redactor jefe
      redactora jefe
      jefe de redacción
      jefa de redacción
      director
      subdirector
      subdirectora
      editor
      editora
      editor jefe
      editora jefe
      editor general
      reportero
      reportera
      corresponsal
      corresponsal en
      nuestro corresponsal
      corresponsal político
      corresponsal diplomático
      enviado especial
      enviada especial
      columnista
      columnista invitado
      articulista
      colaborador
      colaboradora
      colaborador invitado
      autor invitado
      cronista
      analista
      bloguero
      bloguera
      fotógrafo
      fotógrafa
      redacción
      redacción digital
      equipo de redacción
      staff
      administrador
      """,
    creditWords: """
      foto fotos fotografía fotografías fotógrafo imagen imágenes crédito créditos fuente fuentes
      ilustración ilustraciones gráfico infografía vídeo cortesía captura archivo copyright
      """,
    numberWords: """
      cero uno un una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
      dieciséis diecisiete dieciocho diecinueve veinte
      """,
    sectionNames: """
      noticias
      última hora
      actualidad
      portada
      internacional
      mundo
      nacional
      españa
      latinoamérica
      europa
      política
      local
      regional
      sociedad
      sucesos
      justicia
      seguridad
      economía
      negocios
      empresas
      empleo
      tecnología
      ciencia
      medio ambiente
      clima
      salud
      educación
      deportes
      fútbol
      motor
      cultura
      cine
      música
      libros
      televisión
      espectáculos
      entretenimiento
      gente
      estilo
      estilo de vida
      moda
      belleza
      gastronomía
      recetas
      viajes
      turismo
      familia
      religión
      historia
      opinión
      editorial
      columnas
      columnistas
      análisis
      reportajes
      entrevistas
      vídeos
      podcasts
      sin categoría
      """,
    spamWords: """
      casino casinos blackjack ruleta poker tragamonedas tragaperras slots jackpot apuestas
      apostar bookmaker 1xbet 1win mostbet melbet betwinner betano codere caliente pinup vulkan
      viagra cialis levitra kamagra sildenafil sildenafilo tadalafil tadalafilo misoprostol xanax
      tramadol porno porn xxx sexo putas escort escorts prepagos milf sexcam culos
      minicréditos microcréditos prestamistas réplica réplicas rolex backlinks forex tarot videncia
      videntes amarres hechizos
      """,
    phrases: """
      [navigation]
      volver arriba
      volver al inicio
      botón volver arriba
      ir al contenido
      ir al contenido principal
      saltar al contenido
      saltar al contenido principal
      saltar a la navegación
      mostrar más
      mostrar menos
      ver más
      ver todo
      ver todas las noticias
      cargar más
      más noticias
      más información
      entradas antiguas
      entradas anteriores
      entradas más recientes
      entrada más reciente
      entradas recientes
      leer más …
      leer el artículo completo
      leer nota completa
      seguir leyendo …
      continuar leyendo …
      continúa leyendo
      conoce más
      haz clic aquí
      haga clic aquí
      clic para ampliar
      menú principal
      navegación principal
      abrir menú
      cerrar menú
      navegación de entradas
      página # de #
      # de #
      página siguiente
      página anterior
      usted está aquí: …
      estás aquí: …
      está aquí: …
      mapa del sitio
      buscar en este sitio
      resultados de búsqueda para …
      seleccionar idioma
      con la tecnología de blogger
      comentarios recientes
      elegir el mes
      archivo del blog
      feed de entradas
      funciona gracias a wordpress
      ver todo mi perfil
      crear nueva cuenta
      versión para imprimir
      de wikipedia la enciclopedia libre
      obtenido de …
      categorías ocultas: …
      lo que enlaza aquí
      enlace permanente
      citar esta página
      en otros proyectos
      editar código
      ver historial
      esta página se editó por última vez el ……
      no puedes abrir nuevos temas en este foro
      se abre en una ventana nueva
      imagen # de #
      foto # de #
      ver galería
      página no encontrada
      no se encontraron resultados
      # visitas
      visto: …
      ? inicio
      ? menú
      ? buscar
      ? búsqueda
      ? contacto
      ? contáctanos
      ? acerca de
      ? sobre nosotros
      ? quiénes somos
      ? ayuda
      ? cerrar
      ? siguiente
      ? anterior
      ? volver
      ? más
      ? secciones
      ? categorías
      ? archivos
      ? español
      ? preguntas frecuentes
      ? editar
      ? añadir al carrito
      ? agregar al carrito
      ? comprar ahora
      ? mi cuenta
      [byline]
      sobre el autor
      acerca del autor
      ver todas las entradas de …
      ver todas las publicaciones de …
      [timestamp]
      # min de lectura
      # minutos de lectura
      lectura # min
      tiempo de lectura # min
      tiempo de lectura # minutos
      tiempo estimado de lectura # minutos
      escuchar artículo
      [caption]
      imagen ilustrativa
      imagen de archivo
      foto de archivo
      [credit]
      foto: …
      fotos: …
      fotografía: …
      foto por …
      foto cortesía de …
      crédito: …
      créditos: …
      crédito foto: …
      imagen: …
      ilustración: …
      captura de pantalla
      ? foto de …
      ? fuente: …
      [media-fallback]
      por favor active javascript ……
      activa javascript ……
      debe activar javascript ……
      javascript está desactivado ……
      para ver este vídeo ……
      esta dirección de correo electrónico está siendo protegida contra los robots de spam ……
      su navegador no soporta ……
      tu navegador no soporta ……
      su navegador no admite ……
      tu navegador no admite ……
      está utilizando un navegador obsoleto ……
      este vídeo no está disponible
      vídeo no disponible
      este contenido no está disponible
      reproductor de vídeo
      utiliza las teclas de flecha arriba abajo para aumentar o disminuir el volumen
      reproducir vídeo
      ver en youtube
      ver esta publicación en instagram
      una publicación compartida de …
      cargando por favor espere
      ? cargando
      ? reproducir
      [share]
      compartir este artículo
      compartir esta noticia
      compartir esto
      comparte este artículo
      compartir en …
      comparte en …
      compartir por correo
      compartir vía …
      compartir con facebook
      compartir con twitter
      haz clic para compartir en …
      haz clic para enviar un enlace por correo electrónico a un amigo …
      haz clic para imprimir …
      enviar por correo electrónico
      enviar a un amigo
      escribe un blog
      imprimir artículo
      copiar enlace
      enlace copiado
      síguenos
      síguenos en …
      únete a nuestro canal ……
      suscríbete a nuestro canal ……
      # compartir
      # me gusta
      ? compartir
      ? comparte
      ? me gusta
      ? imprimir
      ? enviar
      ? seguir
      ? twittear
      ? correo electrónico
      ? redes sociales
      [related]
      artículos relacionados
      noticias relacionadas
      notas relacionadas
      entradas relacionadas
      contenido relacionado
      temas relacionados
      relacionado: …
      lea también
      lea también: …
      lee también
      lee también: …
      leer también: …
      le puede interesar: …
      te puede interesar
      te puede interesar: …
      te podría interesar
      también te puede interesar
      también te puede gustar
      mira también: …
      recomendado para ti
      recomendados
      te recomendamos
      no te pierdas
      lo más leído
      lo más visto
      más leídas
      noticias más leídas
      artículos recientes
      otras noticias
      más sobre este tema
      artículo anterior
      artículo siguiente
      artículo anterior: …
      artículo siguiente: …
      entrada anterior
      entrada siguiente
      entrada anterior: …
      entrada siguiente: …
      noticia anterior
      ? relacionado
      ? destacados
      ? ver también
      [comment-form]
      deja una respuesta
      deja un comentario
      deja tu comentario
      deje un comentario
      dejar un comentario
      cancelar la respuesta
      cancelar respuesta
      haz clic aquí para cancelar la respuesta
      publicar comentario
      publicar un comentario
      enviar comentario
      agregar comentario
      escribe un comentario
      escribir un comentario
      tu comentario
      tu correo electrónico
      tu dirección de correo electrónico no será publicada
      su dirección de correo electrónico no será publicada
      los campos obligatorios están marcados con
      los campos requeridos están marcados
      campos obligatorios
      guarda mi nombre correo electrónico y web en este navegador para la próxima vez que comente
      recibir un correo electrónico con los siguientes comentarios a esta entrada
      recibir un correo electrónico con cada nueva entrada
      este sitio usa akismet ……
      este sitio utiliza akismet ……
      aprende cómo se procesan los datos de tus comentarios
      puedes usar las siguientes etiquetas y atributos html ……
      lo siento debes estar conectado para publicar un comentario
      inicia sesión para comentar
      inicie sesión o regístrese para comentar
      inicie sesión o regístrese para enviar comentarios
      estás comentando usando tu ……
      conectado como …
      tu comentario está pendiente de moderación
      los comentarios están cerrados
      comentarios cerrados
      comentarios desactivados en …
      esta entrada fue publicada en ……
      # comentarios
      # comentario
      # respuestas
      # comentarios en …
      no hay comentarios
      sin comentarios
      sé el primero en comentar …
      sea el primero en comentar
      ver comentarios
      comentarios antiguos
      ? # pensamientos en …
      ? nombre
      ? web
      ? sitio web
      ? mensaje
      ? comentario
      ? comentarios
      ? cancelar
      [comment]
      reportar comentario
      ? responder
      ? responder a …
      ? dice
      ? dijo
      [captcha]
      no soy un robot
      código de seguridad
      esta pregunta es para comprobar si usted es un visitante humano ……
      este sitio está protegido por recaptcha ……
      demuestra que eres humano
      [subscribe]
      suscríbete a nuestra newsletter ……
      suscríbete a nuestro boletín ……
      suscríbase a nuestro boletín ……
      suscribirse al boletín
      recibe nuestro boletín ……
      introduce tu correo electrónico para suscribirte a este blog ……
      dirección de correo electrónico
      únete a otros # suscriptores
      gracias por suscribirte
      puedes darte de baja en cualquier momento
      suscríbete
      suscríbete ahora
      suscribirse a: …
      contenido exclusivo para suscriptores
      exclusivo para suscriptores
      solo para suscriptores
      ya eres suscriptor
      para seguir leyendo ……
      hazte suscriptor
      ya tienes una cuenta
      no tienes cuenta
      iniciar sesión
      inicia sesión
      cerrar sesión
      regístrate
      registrarse
      crear una cuenta
      olvidaste tu contraseña
      recuperar contraseña
      recuérdame
      descarga nuestra app
      disponible en google play
      apóyanos
      ? donar
      ? suscribirse
      ? boletín
      ? newsletter
      ? acceder
      ? usuario
      ? contraseña
      [cookie]
      utilizamos cookies ……
      usamos cookies ……
      nosotros y nuestros socios ……
      nosotros y nuestros # socios ……
      este sitio web utiliza cookies ……
      este sitio web usa cookies ……
      este sitio usa cookies ……
      esta web utiliza cookies ……
      si continúa navegando ……
      si continúas navegando ……
      al hacer clic en aceptar ……
      privacidad y cookies este sitio utiliza cookies ……
      valoramos tu privacidad
      aceptar todo
      aceptar cookies
      aceptar todas las cookies
      aceptar y continuar
      rechazar todo
      rechazar cookies
      permitir todas las cookies
      configuración de cookies
      gestionar cookies
      gestionar el consentimiento de las cookies
      gestionar preferencias
      ver preferencias
      resumen de privacidad
      política de cookies
      cookies estrictamente necesarias
      siempre activo
      interés legítimo
      el almacenamiento o acceso técnico ……
      ? aceptar
      ? rechazar
      ? configuración
      [advertisement]
      publicidad
      anuncio
      anuncios
      continúa después de la publicidad
      contenido patrocinado
      contenido de marca
      patrocinado por …
      anúnciate con nosotros
      desactiva tu bloqueador de anuncios ……
      ? patrocinado
      ? anúnciate
      [legal]
      todos los derechos reservados ……
      copyright # ……
      prohibida su reproducción ……
      prohibida la reproducción ……
      se prohíbe la reproducción ……
      aviso legal
      términos y condiciones
      términos de uso
      condiciones de uso
      política de privacidad
      aviso de privacidad
      declaración de accesibilidad
      diseño web: …
      reportar un error
      el texto está disponible bajo la licencia creative commons ……
      este artículo fue publicado originalmente …
      la entrada se publicó primero en …
      publicado originalmente en …
      las opiniones expresadas en este artículo ……
      ? privacidad
      [tags]
      etiquetas: …
      etiquetado: …
      etiquetado con: …
      palabras clave: …
      archivado en: …
      publicado en: …
      categoría: …
      categorías: …
      temas: …
      tags: …
      nube de etiquetas
      ? etiquetas
      ? publicado en …
      ? archivado en …
      ? categoría
      """)
}
