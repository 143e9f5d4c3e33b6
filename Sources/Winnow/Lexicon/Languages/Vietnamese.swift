extension Language {
  static let vietnamese = Language(
    code: "vi",
    functionWords: """
      và của là có được cho các không trong những một với đã để này người khi đến từ cũng về như ra
      phải trên nhiều sẽ vào đó tại còn sau bị hay theo vì nếu đang rất thì mà lại chỉ nên hơn
      làm tôi anh ông chúng họ việc nhất rằng bạn đây trước năm nào gì thể do vẫn
      """,
    months: """
      tháng giêng hai ba tư năm sáu bảy tám chín mười một chạp thg th
      """,
    weekdays: """
      thứ hai ba tư năm sáu bảy chủ nhật cn t2 t3 t4 t5 t6 t7
      """,
    dateWords: """
      ngày tháng năm lúc giờ phút vào h gmt sáng chiều tối trưa đêm đã được
      """,
    publicationWords: """
      đăng xuất bản ngày cập nhật lần cuối gần mới lúc chỉnh sửa đổi viết tạo gửi thời gian
      """,
    relativeTimeWords: """
      hôm nay qua kia bây giờ vừa xong trước cách đây giây phút tiếng ngày tuần tháng năm khoảng
      """,
    bylinePrefixes: """
      bởi
      tác giả
      viết bởi
      đăng bởi
      được đăng bởi
      được viết bởi
      người viết
      người đăng
      bài viết của
      bài và ảnh
      biên tập
      biên tập bởi
      thực hiện
      dịch bởi
      người dịch
      tổng hợp
      phóng viên
      """,
    authorRoles: """
      phóng viên
      pv
      nhà báo
      biên tập viên
      btv
      ctv
      cộng tác viên
      tổng biên tập
      phó tổng biên tập
      thông tín viên
      đặc phái viên
      nhóm phóng viên
      nhóm pv
      tòa soạn
      ban biên tập
      nhiếp ảnh gia
      """,
    creditWords: """
      ảnh hình clip minh họa đồ tư liệu ttxvn vov nvcc cắt chụp
      """,
    numberWords: """
      không một hai ba bốn năm sáu bảy tám chín mười lăm
      """,
    sectionNames: """
      tin tức
      tin mới
      tin nóng
      thời sự
      chính trị
      xã hội
      thế giới
      quốc tế
      kinh tế
      kinh doanh
      tài chính
      chứng khoán
      bất động sản
      thị trường
      doanh nghiệp
      pháp luật
      thể thao
      bóng đá
      văn hóa
      giải trí
      sao việt
      phim ảnh
      âm nhạc
      giáo dục
      tuyển sinh
      sức khỏe
      y tế
      đời sống
      gia đình
      du lịch
      ẩm thực
      công nghệ
      số hóa
      khoa học
      xe
      ô tô xe máy
      môi trường
      thời tiết
      ý kiến
      góc nhìn
      bạn đọc
      tâm sự
      phóng sự
      nhịp sống trẻ
      thư giãn
      quân sự
      multimedia
      lao động việc làm
      """,
    spamWords: """
      casino casinos baccarat bet88 viagra cialis levitra porn jav 1xbet fun88 w88 188bet m88 sunwin
      go88 b52club kubet jun88 new88 shbet fb88 789bet 8xbet fi88 hitclub mb66 f8bet i9bet 88vin
      rikvip
      """,
    phrases: """
      [navigation]
      menu chính
      mở menu
      đóng menu
      chuyển đến nội dung
      chuyển đến nội dung chính
      chuyển đến phần nội dung
      bỏ qua nội dung
      bỏ qua đến nội dung
      đi đến nội dung chính
      nhảy đến nội dung
      lên đầu trang
      về đầu trang
      trở lên đầu trang
      quay lại đầu trang
      về trang chủ
      trở về trang chủ
      quay lại trang chủ
      đọc thêm
      đọc tiếp
      đọc tiếp …
      xem tiếp
      xem thêm
      xem tất cả
      xem toàn bộ
      xem chi tiết
      xem nhiều hơn
      hiển thị thêm
      tải thêm
      tiếp tục đọc
      tiếp tục đọc …
      tìm hiểu thêm
      thông tin thêm
      chi tiết xem tại đây
      trang # trên #
      trang trước
      trang sau
      trang kế
      trang tiếp theo
      điều hướng bài viết
      phân trang bài viết
      bài viết mới
      bài viết gần đây
      bài viết cũ hơn
      bài viết mới hơn
      bài cũ hơn
      bạn đang ở đây
      bạn đang ở đây: …
      bạn đang ở: …
      bạn đang xem: …
      sơ đồ trang web
      sơ đồ website
      sơ đồ trang
      kết quả tìm kiếm
      tìm kiếm nâng cao
      chọn tháng
      chọn chuyên mục
      bách khoa toàn thư mở wikipedia
      sửa mã nguồn
      ? trang chủ
      ? menu
      ? tìm kiếm
      ? tìm
      ? liên hệ
      ? giới thiệu
      ? về chúng tôi
      ? dịch vụ
      ? sản phẩm
      ? tin tức
      ? thư viện ảnh
      ? hình ảnh
      ? cửa hàng
      ? giỏ hàng
      ? thêm vào giỏ hàng
      ? mua ngay
      ? thanh toán
      ? trợ giúp
      ? tuyển dụng
      ? tiếp
      ? tiếp theo
      ? trước
      ? quay lại
      ? thêm
      ? đóng
      ? lưu trữ
      ? diễn đàn
      ? danh mục
      ? mới nhất
      [byline]
      về tác giả
      giới thiệu về tác giả
      xem tất cả bài viết
      xem tất cả các bài viết
      xem tất cả bài viết của …
      xem tất cả các bài viết của …
      bài viết khác của tác giả
      [timestamp]
      # phút đọc
      đọc # phút
      thời gian đọc
      thời gian đọc: …
      thời gian đọc # phút
      ngày đăng: …
      ngày xuất bản: …
      ngày cập nhật: …
      cập nhật lần cuối: …
      cập nhật: …
      trang này được sửa đổi lần cuối …
      [caption]
      nhấn để phóng to
      bấm vào ảnh để phóng to
      ảnh minh họa
      [credit]
      ảnh: …
      nguồn: …
      nguồn ảnh: …
      theo nguồn: …
      nguồn tin: …
      hình ảnh: …
      ảnh chụp màn hình
      ảnh tư liệu
      [media-fallback]
      trình duyệt của bạn không hỗ trợ …
      trình duyệt của bạn đã cũ …
      vui lòng bật javascript ……
      hãy bật javascript ……
      bạn cần bật javascript ……
      địa chỉ email này đang được bảo vệ từ spam bots ……
      địa chỉ email này đã được bảo vệ khỏi spam bots ……
      đang tải
      đang tải dữ liệu
      vui lòng chờ
      vui lòng đợi
      xin vui lòng chờ
      phát video
      nghe bài viết
      [share]
      chia sẻ: …
      chia sẻ bài viết
      chia sẻ bài viết này
      chia sẻ tin này
      chia sẻ lên facebook
      chia sẻ trên facebook
      chia sẻ qua facebook
      chia sẻ facebook
      chia sẻ lên twitter
      chia sẻ qua email
      chia sẻ với bạn bè
      chia sẻ ngay
      bấm để chia sẻ …
      nhấn vào chia sẻ …
      nhấp để chia sẻ …
      mở trong cửa sổ mới
      thích đang tải
      gửi email
      gửi cho bạn bè
      gửi bài viết cho bạn bè
      sao chép liên kết
      link bài gốc
      lấy link
      link bài gốc lấy link
      đã sao chép liên kết
      bản in
      in bài viết
      in trang này
      theo dõi chúng tôi
      theo dõi chúng tôi trên …
      theo dõi chúng tôi tại …
      theo dõi chúng tôi: …
      kết nối với chúng tôi
      theo dõi trên google news
      # lượt xem
      # lượt chia sẻ
      # lượt thích
      lượt xem: #
      đánh giá bài viết
      ? chia sẻ
      ? in
      ? thích
      ? theo dõi
      ? quan tâm
      ? gửi
      [related]
      xem thêm: …
      đọc thêm: …
      đọc tiếp: …
      có thể bạn quan tâm
      có thể bạn quan tâm: …
      có thể bạn thích
      có thể bạn sẽ thích
      bạn có thể quan tâm
      bạn có thể thích
      tin liên quan
      tin bài liên quan
      tin cùng chuyên mục
      tin khác
      các tin khác
      tin tức khác
      tin tức liên quan
      bài liên quan
      bài viết liên quan
      các bài viết liên quan
      bài viết cùng chủ đề
      bài viết tương tự
      bài viết khác
      bài khác
      cùng chuyên mục
      cùng chủ đề
      chủ đề liên quan
      sản phẩm liên quan
      sản phẩm tương tự
      đọc nhiều
      đọc nhiều nhất
      xem nhiều
      xem nhiều nhất
      tin đọc nhiều
      tin xem nhiều
      tin đọc nhiều nhất
      tin nổi bật
      tin mới nhất
      tin mới cập nhật
      bài đọc nhiều
      bài viết nổi bật
      bài viết mới nhất
      bài viết xem nhiều
      bài viết được quan tâm
      đề xuất cho bạn
      tin tài trợ
      bài trước
      bài sau
      bài tiếp theo
      bài viết trước
      bài viết sau
      bài viết tiếp theo
      bài viết kế tiếp
      bài viết trước: …
      bài viết sau: …
      bài viết tiếp theo: …
      bài trước: …
      bài tiếp theo: …
      tin trước
      tin tiếp theo
      ? liên quan
      ? nổi bật
      ? đề xuất
      [comment-form]
      để lại một bình luận
      để lại bình luận
      để lại một phản hồi
      để lại phản hồi
      để lại một trả lời
      trả lời hủy
      hủy trả lời
      hủy bình luận
      viết bình luận
      viết bình luận của bạn
      thêm bình luận
      gửi bình luận
      gửi phản hồi
      gửi ý kiến
      gửi ý kiến của bạn
      đăng bình luận
      đăng nhận xét
      bình luận của bạn
      ? ý kiến của bạn
      ý kiến bạn đọc
      email của bạn sẽ không được hiển thị công khai
      email của bạn sẽ không được công khai
      email của bạn sẽ không được công bố
      địa chỉ email của bạn sẽ không được công bố
      địa chỉ email của bạn sẽ không được công khai
      thư điện tử của bạn sẽ không được hiển thị công khai
      các trường bắt buộc được đánh dấu
      các trường bắt buộc được đánh dấu là
      trường bắt buộc
      lưu tên của tôi email và trang web ……
      lưu tên email và trang web của tôi ……
      thông báo cho tôi về các bình luận …
      thông báo cho tôi khi có bình luận mới
      trang này sử dụng akismet ……
      trang web này sử dụng akismet ……
      tìm hiểu dữ liệu bình luận của bạn được duyệt như thế nào
      tìm hiểu cách dữ liệu bình luận …
      bạn phải đăng nhập để gửi bình luận
      bạn cần đăng nhập để bình luận
      vui lòng đăng nhập để bình luận
      đăng nhập để bình luận
      đăng nhập để gửi ý kiến
      chức năng bình luận bị tắt …
      bình luận đã được đóng lại
      bình luận đã đóng
      chưa có bình luận
      chưa có bình luận nào
      không có bình luận
      không có nhận xét nào
      không có phản hồi
      hãy là người đầu tiên bình luận
      xem tất cả bình luận
      xem thêm bình luận
      bình luận gần đây
      phản hồi gần đây
      bình luận mới nhất
      bình luận của bạn đang chờ duyệt
      # bình luận
      # phản hồi
      # trả lời
      # nhận xét
      bình luận #
      # bình luận cho …
      vui lòng nhập tiếng việt có dấu
      vui lòng gõ tiếng việt có dấu
      báo cáo vi phạm
      địa chỉ email
      họ và tên
      tên đăng nhập
      tên hiển thị
      ? tên
      ? trang web
      ? thư điện tử
      ? bình luận
      ? phản hồi
      ? trả lời
      ? hủy
      ? nhận xét
      [captcha]
      mã xác nhận
      mã bảo mật
      nhập mã xác nhận
      tôi không phải là người máy
      tôi không phải là robot
      [subscribe]
      đăng ký nhận tin
      đăng ký nhận bản tin
      đăng ký nhận bản tin ……
      đăng ký nhận tin mới …
      đăng ký bản tin
      đăng ký theo dõi
      nhận tin qua email
      đăng ký kênh youtube
      đặt báo
      đặt mua báo
      dành cho thuê bao
      tải ứng dụng
      tải app
      ủng hộ chúng tôi
      đăng nhập hoặc đăng ký
      đăng nhập tài khoản
      đăng ký tài khoản
      tạo tài khoản
      tài khoản của tôi
      bạn đã có tài khoản
      bạn chưa có tài khoản
      quên mật khẩu
      ghi nhớ đăng nhập
      ghi nhớ mật khẩu
      ? đăng nhập
      ? đăng ký
      ? đăng xuất
      ? mật khẩu
      ? tài khoản
      ? bản tin
      [cookie]
      trang web này sử dụng cookie ……
      website này sử dụng cookie ……
      trang này sử dụng cookie ……
      trang web của chúng tôi sử dụng cookie ……
      chúng tôi sử dụng cookie ……
      chúng tôi dùng cookie ……
      chúng tôi và các đối tác của mình ……
      bằng cách tiếp tục sử dụng trang web này ……
      bằng việc tiếp tục sử dụng trang web ……
      chấp nhận tất cả
      chấp nhận cookie
      từ chối tất cả
      cài đặt cookie
      chính sách cookie
      quản lý cookie
      ? chấp nhận
      ? đồng ý
      ? từ chối
      ? tôi đồng ý
      [advertisement]
      nội dung tài trợ
      bài viết tài trợ
      liên hệ quảng cáo
      liên hệ quảng cáo: …
      bảng giá quảng cáo
      báo giá quảng cáo
      ? quảng cáo
      ? tài trợ
      ? rao vặt
      [legal]
      bản quyền thuộc về: …
      bản quyền: …
      giữ bản quyền nội dung …
      tất cả các quyền được bảo lưu
      mọi quyền được bảo lưu
      giấy phép số: …
      giấy phép báo chí số …
      ghi rõ nguồn khi phát hành lại thông tin …
      vui lòng ghi rõ nguồn khi phát hành lại …
      cấm sao chép dưới mọi hình thức ……
      cơ quan chủ quản: …
      tổng biên tập: …
      phó tổng biên tập: …
      chịu trách nhiệm nội dung: …
      đường dây nóng: …
      địa chỉ tòa soạn: …
      chính sách bảo mật
      chính sách quyền riêng tư
      chính sách riêng tư
      chính sách bảo mật thông tin
      điều khoản sử dụng
      điều khoản dịch vụ
      điều khoản và điều kiện
      quy định sử dụng
      liên hệ tòa soạn
      liên hệ với chúng tôi
      tuyên bố miễn trừ trách nhiệm
      văn bản được phát hành theo giấy phép creative commons ……
      được hỗ trợ bởi wordpress
      thiết kế web bởi …
      thiết kế bởi: …
      phát triển bởi: …
      ? tòa soạn
      ? điều khoản
      ? bảo mật
      [tags]
      từ khóa: …
      thẻ: …
      nhãn: …
      chuyên mục: …
      danh mục: …
      chủ đề: …
      đăng trong: …
      đã được gắn thẻ: …
      chưa phân loại
      chưa được phân loại
      ? từ khóa
      ? thẻ
      ? chuyên mục
      ? chủ đề
      ? nhãn
      """)
}
